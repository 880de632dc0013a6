// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.progress.IProgressService;
import org.hashiya.merge.EditAgain;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HeldDraft;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextChange;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.EditorCommand;
import org.hashiya.ui.editor.internal.typo.CorrectionBar.Choice;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.DraftText;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;
import org.hashiya.ui.editor.internal.work.SelectionWork;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.words.Wording;

/**
 * Typo mode of one editor: on, the text can be edited and codings go along; then all of it becomes one act, or nothing. What others do to the document meanwhile is shown with it, or, where they
 * changed the text too, asked about when the corrections are applied.
 */
public final class TypoMode {

	private final IWorkbenchPartSite site;
	private final OpenStudy open;
	private final UUID document;
	private final SelectionWork work;
	private final TextPane pane;
	private final BottomLine line;
	private final CorrectionBar bar;
	private final Runnable dirtyChanged;
	private final CorrectingKeys keys;
	private final DraftOffers offers;
	private @Nullable Correction correction;
	private @Nullable DraftKeeper keeper;
	private int conflicts;
	private boolean elsewhere;
	private boolean applying;
	private boolean wasDirty;
	private boolean discard;
	private boolean toldNotKept;

	/** @param dirtyChanged called when {@link #isDirty} may answer otherwise */
	public TypoMode(IWorkbenchPartSite site, OpenStudy open, UUID document, SelectionWork work, TextPane pane, BottomLine line, CorrectionBar bar, Runnable dirtyChanged) {
		this.site = site;
		this.open = open;
		this.document = document;
		this.work = work;
		this.pane = pane;
		this.line = line;
		this.bar = bar;
		this.dirtyChanged = dirtyChanged;
		keys = new CorrectingKeys(site);
		offers = new DraftOffers(site, open, pane, line, bar, this::goOn);
		line.toggles(!open.isReadOnly());
	}

	/** Whether the text is being corrected. */
	public boolean isOn() {
		return correction != null;
	}

	/** Whether it can be corrected at all. */
	public boolean isPossible() {
		return !open.isReadOnly();
	}

	/** Whether something was typed that is not applied yet. */
	public boolean isDirty() {
		Correction now = correction;
		return now != null && !now.log().isEmpty();
	}

	/** Begins to correct; going on with what lies there where something does. When it is on, applies. */
	public void toggle() {
		if (isOn()) {
			apply();
		} else if (!offers.isEmpty()) {
			offers.goOn();
		} else if (isPossible()) {
			try {
				enter(open.newDraft(document));
			} catch (StudyProblem problem) {
				Problems.in(site.getWorkbenchWindow()).show(problem);
			}
		}
		line.toggle(isOn());
	}

	private void enter(HeldDraft held) {
		DraftText draft = pane.edit();
		if (draft == null) {
			held.close();
			return; // no document is shown
		}
		offers.pause();
		Correction now = new Correction(pane, draft, this::typed);
		correction = now;
		keeper = new DraftKeeper(held, document, draft.base().document().textHash(), this::notKept);
		elsewhere = false;
		discard = false;
		conflicts = 0;
		work.pause(true);
		line.hush();
		keys.correct(now);
		bar.show(sentence(), List.of(new Choice(Messages.apply, Messages.format(Messages.applyTip, keys.key(EditorCommand.APPLY_CORRECTIONS)), this::apply),
				new Choice(Messages.cancel, Messages.format(Messages.cancelTip, keys.key(EditorCommand.CANCEL_CORRECTIONS)), this::cancel)));
		line.toggle(true);
		pane.widget().setFocus();
	}

	private String sentence() {
		Correction now = correction;
		int gone = now == null ? 0 : now.draft().gone();
		List<String> parts = new ArrayList<>(List.of(elsewhere ? Messages.changedElsewhere : Messages.correcting));
		if (conflicts > 0) {
			parts.add(Messages.format(Messages.conflicts, conflicts));
		}
		if (gone > 0) {
			parts.add(Messages.format(Messages.gone, gone));
			if (site.getService(BlindCoding.class).isOn(open)) {
				parts.add(Messages.goneOthers);
			}
		}
		return String.join(" ", parts); //$NON-NLS-1$
	}

	private void typed() {
		Correction now = correction;
		DraftKeeper keeping = keeper;
		if (now != null && keeping != null) {
			discard = false;
			keeping.keep(now.log().now());
			keys.typed();
			bar.say(sentence());
			tellDirty();
		}
	}

	private void tellDirty() {
		if (wasDirty != isDirty()) {
			wasDirty = isDirty();
			dirtyChanged.run();
		}
	}

	private void notKept(StudyProblem problem) {
		Display display = pane.widget().getDisplay();
		display.asyncExec(() -> {
			if (!toldNotKept && !pane.widget().isDisposed()) {
				toldNotKept = true; // once: it is tried again with each key
				Problems.in(site.getWorkbenchWindow()).show(Messages.format(Messages.draftNotKept, Wording.problem(problem)));
			}
		});
	}

	/**
	 * Makes the corrections an act and ends the mode.
	 *
	 * @return false where it goes on, since the person wanted that or a problem was shown
	 */
	public boolean apply() {
		Correction now = correction;
		if (now == null) {
			return true;
		}
		ShownDocument after;
		TextChange change = now.change();
		applying = true;
		try {
			if (change.isNone()) {
				after = now.draft().base().in(seen(open.study()));
			} else {
				CorrectedText corrected = new CorrectedText(open, document, change);
				if (Acting.of(site).author(open).isEmpty() || !agrees(corrected)) {
					return false;
				}
				after = StudyJob.runIn(site.getService(IProgressService.class), Messages.applying, progress -> ShownDocument.load(seen(corrected.run(progress)), document, now.draft().base().lens(), progress));
			}
		} catch (CancellationException e) {
			return false; // the person stopped it: nothing was done
		} catch (StudyProblem problem) {
			Problems.in(site.getWorkbenchWindow()).show(problem);
			return false;
		} finally {
			applying = false;
			line.toggle(isOn());
		}
		int gone = now.draft().gone();
		leave(after);
		if (!change.isNone()) {
			line.say(gone == 0 ? Messages.applied : Messages.applied + " " + Messages.format(Messages.goneAfter, gone)); //$NON-NLS-1$
			if (gone > 0) {
				showWaiting();
			}
		}
		return true;
	}

	/** As the coder may see it. */
	private Study seen(Study snapshot) {
		return site.getService(BlindCoding.class).seen(open, snapshot);
	}

	private void showWaiting() {
		try {
			site.getPage().showView(PartIds.TO_BE_PLACED, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			ILog.of(TypoMode.class).error(PartIds.TO_BE_PLACED, e); // our own view: a fault of the program, the page shows it in the view's place
		}
	}

	/** Where the text was changed elsewhere, asks what is to become of both. */
	private boolean agrees(CorrectedText corrected) throws StudyProblem {
		Optional<EditAgain> again = StudyJob.runIn(site.getService(IProgressService.class), Messages.applying, corrected::again);
		if (again.isEmpty()) {
			return true;
		}
		String name = open.study().document(document).name();
		String question = Messages.format(again.get().conflicts() == 0 ? Messages.ask_meanwhile : Messages.ask_meanwhileConflicts, Isolates.wrap(name), again.get().edits().size(),
				again.get().conflicts());
		return MessageDialog.open(MessageDialog.QUESTION, site.getShell(), Messages.ask_meanwhileTitle, question, SWT.NONE, Messages.ask_mine, Messages.ask_keepDraft) == 0;
	}

	/** Ends the mode and leaves the text as it is in the study; asks first where something would be lost. */
	public void cancel() {
		Correction now = correction;
		if (now == null) {
			return;
		}
		if (isDirty()) {
			String question = Messages.format(Messages.ask_stop, Isolates.wrap(now.draft().base().document().name()));
			if (MessageDialog.open(MessageDialog.QUESTION, site.getShell(), Messages.ask_title, question, SWT.NONE, Messages.ask_discard, Messages.ask_goOn) != 0) {
				return;
			}
		}
		try {
			leave(now.draft().base().in(seen(open.study())));
		} catch (StudyProblem problem) {
			Problems.in(site.getWorkbenchWindow()).show(problem);
		}
	}

	private void leave(ShownDocument after) {
		Correction now = correction;
		DraftKeeper keeping = keeper;
		correction = null;
		keeper = null;
		if (now != null && keeping != null) {
			now.end();
			keeping.drop();
		}
		work.pause(false);
		pane.settle(after);
		bar.hide();
		keys.code();
		line.toggle(false);
		tellDirty();
		pane.widget().setFocus();
		offers.resume();
	}

	/** Shows that corrections lie here which nobody applied. */
	public void offer(DraftOffer.Found found) {
		offers.show(found.offers());
		found.fault().ifPresent(Problems.in(site.getWorkbenchWindow())::show);
	}

	private void goOn(HeldDraft held, Optional<DraftOffer> offer) {
		enter(held);
		Correction now = correction;
		if (now != null && offer.isPresent()) {
			now.again(offer.get().edits());
			conflicts = offer.get().conflicts();
			bar.say(sentence());
		}
	}

	/**
	 * The study has changed while the mode is on: codings of others are shown where they are in the corrected text.
	 *
	 * @throws StudyProblem if the passages cannot be read
	 */
	public void follow(Study after) throws StudyProblem {
		Correction now = correction;
		if (now == null || applying) {
			return;
		}
		ShownDocument base = now.draft().base();
		elsewhere = !after.document(document).textHash().equals(base.document().textHash());
		if (!elsewhere) {
			now.draft().rebase(base.in(after));
			pane.marksChanged();
		}
		bar.say(sentence());
	}

	/** Where a range of the study's text is shown now. */
	public TextRange shown(TextRange range) {
		Correction now = correction;
		return now == null ? range : now.shown(range);
	}

	/** Asks whether to save what was typed: one of the answers of {@link ISaveablePart2}. */
	public int askBeforeClosing(String name) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, site.getShell(), Messages.ask_title, Messages.format(Messages.ask_saveQuestion, Isolates.wrap(name)), SWT.NONE,
				Messages.ask_save, Messages.ask_dontSave, Messages.ask_cancel);
		discard = answer == 1;
		return answer == 0 ? ISaveablePart2.YES : answer == 1 ? ISaveablePart2.NO : ISaveablePart2.CANCEL;
	}

	/** The editor or its study is closed: what was typed stays for the next time, unless the person said that nobody wants it. */
	public void close() {
		Correction now = correction;
		DraftKeeper keeping = keeper;
		keeper = null;
		if (now != null && keeping != null) {
			now.end();
			if (discard) {
				keeping.drop();
			} else {
				keeping.leave();
			}
		}
	}
}

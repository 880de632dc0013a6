// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPartSite;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HeldDraft;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.typo.CorrectionBar.Choice;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.Problems;

/** The corrections of a document that lie there and nobody is at: the bar offers one after the other, the last typed first, each until the person has gone on with it or discarded it. */
final class DraftOffers {

	/** Goes on with corrections. */
	@FunctionalInterface
	interface GoingOn {
		/** @param offer what the corrections are in the text as it is now; empty to begin from nothing */
		void with(HeldDraft held, Optional<DraftOffer> offer);
	}

	private final IWorkbenchPartSite site;
	private final OpenStudy open;
	private final TextPane pane;
	private final BottomLine line;
	private final CorrectionBar bar;
	private final GoingOn goingOn;
	private final Deque<DraftOffer> offers = new ArrayDeque<>();
	private boolean paused;

	DraftOffers(IWorkbenchPartSite site, OpenStudy open, TextPane pane, BottomLine line, CorrectionBar bar, GoingOn goingOn) {
		this.site = site;
		this.open = open;
		this.pane = pane;
		this.line = line;
		this.bar = bar;
		this.goingOn = goingOn;
	}

	boolean isEmpty() {
		return offers.isEmpty();
	}

	/** Offers what was found, unless the person began to correct meanwhile. */
	void show(List<DraftOffer> found) {
		if (!paused) {
			offers.clear();
			offers.addAll(found);
			showFirst();
		}
	}

	private void showFirst() {
		DraftOffer first = offers.peek();
		if (first == null) {
			bar.hide();
			return;
		}
		String when = Isolates.wrap(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(first.saved()));
		List<Choice> choices = new ArrayList<>();
		if (!first.lost()) {
			choices.add(new Choice(Messages.goOn, Messages.goOnTip, this::goOn));
		}
		choices.add(new Choice(Messages.discard, Messages.discardTip, this::discard));
		bar.show(Messages.format(first.lost() ? Messages.draftLost : Messages.draft, when), choices);
	}

	/** Offers nothing while the text is corrected; the bar is needed for that. */
	void pause() {
		paused = true;
		offers.clear();
	}

	/** The text is not corrected any more: offers what lies there now. */
	void resume() {
		paused = false;
		ShownDocument shown = pane.shown();
		if (shown != null) {
			new StudyJob<>(Messages.DraftOffers_job, pane.widget().getDisplay(), progress -> DraftOffer.find(open, shown, progress)).whenDone(found -> {
				if (!pane.widget().isDisposed()) {
					show(found.offers()); // what cannot be read was told when the document was opened
				}
			}).schedule();
		}
	}

	/** Goes on with what is offered; the study may have changed since it was looked for. */
	void goOn() {
		DraftOffer first = offers.peek();
		ShownDocument shown = pane.shown();
		if (first == null || shown == null) {
			return;
		}
		try {
			if (first.lost()) {
				goingOn.with(open.newDraft(shown.document().id()), Optional.empty()); // that one stays until it is discarded
				return;
			}
			Optional<HeldDraft> held = open.holdDraft(first.name());
			if (held.isEmpty()) {
				gone();
				return;
			}
			goOn(held.get(), first.name(), shown);
		} catch (StudyProblem problem) {
			Problems.in(site.getWorkbenchWindow()).show(problem);
		}
	}

	private void goOn(HeldDraft held, String name, ShownDocument shown) throws StudyProblem {
		Optional<DraftOffer> again;
		try {
			again = DraftOffer.find(open, name, shown, Progress.NONE);
		} catch (StudyProblem problem) {
			held.close();
			throw problem;
		}
		if (again.filter(DraftOffer::lost).isPresent()) {
			held.close();
			resume(); // shows what it is now
			return;
		}
		goingOn.with(held, again);
	}

	private void gone() {
		offers.poll();
		showFirst();
		line.say(Messages.draftGone);
	}

	private void discard() {
		DraftOffer first = offers.peek();
		if (first == null) {
			return;
		}
		try {
			if (!DraftOffer.drop(open, first.name())) {
				gone();
				return;
			}
			offers.poll();
			showFirst();
		} catch (StudyProblem problem) {
			Problems.in(site.getWorkbenchWindow()).show(problem);
		}
		pane.widget().setFocus();
	}
}

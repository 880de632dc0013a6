// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.EditorPart;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextRange;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.editor.internal.EditorCommand;
import org.hashiya.ui.editor.internal.EditorControls;
import org.hashiya.ui.editor.internal.EditorMemory;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.editor.internal.find.FindInText;
import org.hashiya.ui.editor.internal.find.FindView;
import org.hashiya.ui.editor.internal.find.FindWords;
import org.hashiya.ui.editor.internal.typo.DraftOffer;
import org.hashiya.ui.editor.internal.typo.TypoMode;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.PassageTip;
import org.hashiya.ui.editor.internal.view.ReadingPlace;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.ShownText;
import org.hashiya.ui.editor.internal.view.TextPane;
import org.hashiya.ui.editor.internal.work.Commands;
import org.hashiya.ui.editor.internal.work.DropOntoText;
import org.hashiya.ui.editor.internal.work.LensChoices;
import org.hashiya.ui.editor.internal.work.Look;
import org.hashiya.ui.editor.internal.work.SelectionWork;
import org.hashiya.ui.editor.internal.work.TextMenu;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.parts.PassageTarget;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.study.StudyUpdate;
import org.hashiya.ui.words.Wording;

/**
 * The coding editor: one document of a study to read and to code. Each act is kept when it is done; unsaved is only what was typed in {@link TypoMode} and not applied yet. It adapts to
 * {@link CodingTarget} once the document is shown, to {@link PassageTarget} and to its {@link StyledText}.
 */
public final class CodingEditor extends EditorPart implements IPersistableEditor, ISaveablePart2, PassageTarget {

	private record Loaded(OpenStudy study, ShownDocument document, DraftOffer.Found drafts) {

		/** What lies there of earlier corrections is looked for too; that it cannot be read is no reason not to show the document. */
		static Loaded of(OpenStudy study, BlindCoding blind, UUID document, Progress progress) throws StudyProblem {
			ShownDocument shown = ShownDocument.load(blind.seen(study), document, progress);
			return new Loaded(study, shown, DraftOffer.find(study, shown, progress));
		}
	}

	private static final String CONTEXT = "org.hashiya.ui.editor.text"; //$NON-NLS-1$
	private static final String BUNDLE = "org.hashiya.ui.editor"; //$NON-NLS-1$

	private @Nullable EditorControls controls;
	private @Nullable TextPane pane;
	private @Nullable TypoMode typo;
	private @Nullable OpenStudy open;
	private @Nullable SelectionWork work;
	private @Nullable Commands commands;
	private @Nullable PassageTip tip;
	private @Nullable IMemento restored;
	private @Nullable TextRange pending;
	private final OpenStudiesListener closing = new OpenStudiesListener() {
		@Override
		public void closed(OpenStudy study) {
			// not by the field: the study may be closed while the document is still being read
			if (input().study(studies()).filter(study::equals).isPresent()) {
				endTypo(); // while the study can still be written
				if (!getSite().getWorkbenchWindow().getWorkbench().isClosing()) {
					closeSoon();
				}
			}
		}
	};

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (!(input instanceof DocumentEditorInput)) {
			throw new PartInitException(String.valueOf(input));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	private DocumentEditorInput input() {
		return (DocumentEditorInput) getEditorInput();
	}

	private BlindCoding blind() {
		return getSite().getService(BlindCoding.class);
	}

	private OpenStudies studies() {
		return getSite().getService(OpenStudies.class);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		EditorControls made = EditorControls.in(parent, getSite().getService(IBindingService.class), this::run);
		TextPane text = made.text();
		controls = made;
		pane = text;
		getSite().setSelectionProvider(text.viewer().getSelectionProvider());
		IContextService contexts = getSite().getService(IContextService.class);
		contexts.activateContext(PartIds.CODING_CONTEXT);
		contexts.activateContext(CONTEXT);
		new ThemeChanges(getSite()).onChange(text.widget(), text.widget()::redraw);
		studies().addListener(closing);
		load(made);
	}

	/** Shows the document; where its study is not open yet (at the start of the workbench), opens it first, in the background. */
	private void load(EditorControls shown) {
		TextPane text = shown.text();
		BottomLine below = shown.line();
		UUID document = input().document();
		Optional<OpenStudy> known = input().study(studies());
		below.say(Messages.Editor_loading);
		OpenStudies studies = studies();
		BlindCoding blind = blind();
		new StudyJob<>(Messages.Editor_loading, text.widget().getDisplay(), progress -> {
			OpenStudy study = known.isPresent() ? known.get() : studies.open(input().folder(), progress);
			return Loaded.of(study, blind, document, progress);
		}).whenDone(loaded -> {
			if (!text.widget().isDisposed()) {
				show(loaded.study(), loaded.document(), shown);
				offer(loaded.drafts());
			}
		}).whenFailed(problem -> {
			if (!text.widget().isDisposed()) {
				below.hush();
				text.showMessage(Messages.format(Messages.Editor_notOpen, Wording.problem(problem)));
			}
		}).schedule();
	}

	private void show(OpenStudy study, ShownDocument document, EditorControls with) {
		TextPane text = with.text();
		BottomLine below = with.line();
		open = study;
		EditorMemory memory = new EditorMemory(InstanceScope.INSTANCE.getNode(BUNDLE), study.study().info().id());
		SelectionWork selectionWork = new SelectionWork(study, input().document(), Acting.of(getSite()), text, below, memory);
		work = selectionWork;
		TypoMode mode = new TypoMode(getSite(), study, input().document(), selectionWork, text, below, with.correction(), () -> firePropertyChange(IEditorPart.PROP_DIRTY));
		typo = mode;
		Commands acts = new Commands(getEditorSite(), selectionWork, text, below, memory, mode, new FindInText(text, below, with.find(), this::list));
		commands = acts;
		Look.show(document, text, with.lens(), with.overview(), memory, this::chosen);
		PassageTip hover = new PassageTip(text);
		hover.activate();
		tip = hover;
		DropOntoText.install(selectionWork, text, below);
		getEditorSite().registerContextMenu(TextMenu.ID, acts.menu(), text.viewer().getSelectionProvider(), false);
		new StudyUi(study, text.widget().getDisplay()).onChange(text.widget(), this::follow);
		with.blind().show(study, blind());
		blind().onSwitch(text.widget(), switched -> {
			if (switched == study) {
				follow(new StudyUpdate(study.study(), study.study(), List.of()));
				with.blind().show(study, blind());
				text.marksChanged();
			}
		});
		text.widget().addCaretListener(event -> text.widget().getDisplay().asyncExec(this::showPlace));
		text.describe(document.document().name(), () -> selectionWork.here().codings().stream().map(CodingsAt.Entry::path).distinct().toList());
		rename(study.study());
		below.hush();
		if (document.isArabicWithoutFont(text.hasArabicFont())) {
			below.say(Messages.Editor_noArabicFont);
		}
		refreshMarks();
		restore(text);
		showPlace();
		follow(new StudyUpdate(document.study(), study.study(), List.of())); // what happened while it was read
	}

	private void chosen() {
		refreshMarks();
		showPlace();
	}

	/** The checks in the menu are those of the editor in front. */
	private void refreshMarks() {
		ICommandService service = getSite().getService(ICommandService.class);
		EditorCommand.CHECKED.forEach(each -> service.refreshElements(each.id(), null));
	}

	private void restore(TextPane text) {
		IMemento memento = restored;
		TextRange range = pending;
		if (range != null) {
			text.reveal(range.start(), range.end());
		} else if (memento != null) {
			ReadingPlace.of(memento).restore(text);
		}
	}

	/** Brings what is shown to the study as it is now. */
	private void follow(StudyUpdate update) {
		EditorControls with = controls;
		TextPane text = pane;
		ShownDocument shown = text == null ? null : text.shown();
		if (with == null || text == null || shown == null) {
			return;
		}
		hideTip();
		OpenStudy study = open;
		if (study == null) {
			return; // shown together with the document
		}
		UUID document = input().document();
		Study after = blind().seen(study, update.after());
		if (after.documents().get(document) == null) {
			closeSoon();
			return;
		}
		TypoMode mode = typo;
		try {
			if (mode != null && mode.isOn()) {
				mode.follow(after);
			} else {
				text.update(shown.in(after), update.passages().get(document));
			}
			with.overview().refresh(); // what is out of view is not painted
			with.lens().show(shown.lens(), after); // a name may have changed
			if (update.concerns(ElementKind.DOCUMENT)) {
				rename(after);
			}
			showPlace();
		} catch (StudyProblem problem) {
			text.showMessage(Messages.format(Messages.Editor_notOpen, Wording.problem(problem)));
		}
	}

	private void rename(Study study) {
		String name = study.documents().list().stream().filter(document -> document.id().equals(input().document())).findFirst().map(document -> document.name())
				.orElse(input().getName());
		setPartName(name);
		setTitleToolTip(name);
	}

	private void showPlace() {
		EditorControls with = controls;
		TextPane text = pane;
		SelectionWork selectionWork = work;
		if (with != null && text != null && selectionWork != null && !text.widget().isDisposed()) {
			ShownText shown = text.drawn();
			if (shown != null) {
				with.line().show(text.selection().start(), shown.paragraph(text.selection().start()) + 1, selectionWork.here());
			}
		}
	}

	private void closeSoon() {
		getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
	}

	/** Shows of the codings only those of a code and the codes below it; all again where that is so already. */
	public void showOnly(UUID code) {
		Commands acts = commands;
		EditorControls with = controls;
		if (acts != null && with != null && !acts.lens().branch(code)) {
			with.line().say(Messages.Notice_otherStudy);
		}
	}

	/** What of the codings can be shown alone; empty as long as no document is shown. */
	public Optional<LensChoices> lens() {
		Commands acts = commands;
		return acts == null ? Optional.empty() : Optional.of(acts.lens());
	}

	/** Does what a command of the editor says. */
	public void run(EditorCommand command) {
		hideTip();
		if (commands != null) {
			commands.run(command);
		}
	}

	/** Lists what was found in this text, to be coded. */
	private void list(FindWords words) {
		FindView.show(getSite().getPage(), words, input().document());
	}

	/** What it tells of may be elsewhere now, or hidden. */
	private void hideTip() {
		PassageTip hover = tip;
		if (hover != null) {
			hover.hide();
		}
	}

	/** Whether a command of the editor can do something now. */
	public boolean can(EditorCommand command) {
		return commands != null && commands.can(command);
	}

	/** Whether a command of the editor that can be on is. */
	public boolean isOn(EditorCommand command) {
		return commands != null && commands.isOn(command);
	}

	@Override
	public void reveal(int start, int end) {
		TextPane text = pane;
		TypoMode mode = typo;
		TextRange range = new TextRange(start, Math.max(start, end));
		pending = range;
		if (text != null && text.shown() != null) {
			TextRange place = mode == null ? range : mode.shown(range);
			text.reveal(place.start(), place.end());
		}
	}

	@Override
	public void setFocus() {
		TextPane text = pane;
		OpenStudy study = open;
		if (text != null) {
			text.widget().setFocus();
		}
		if (study != null) {
			studies().setCurrent(study);
			refreshMarks(); // another study may have another choice
		}
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		TextPane text = pane;
		Object found = null;
		if (adapter == CodingTarget.class) {
			found = work;
		} else if (adapter == PassageTarget.class) {
			found = this;
		} else if (text != null && adapter == StyledText.class) {
			found = text.widget();
		} else if (text != null && adapter == ITextOperationTarget.class) {
			found = text.viewer().getTextOperationTarget();
		} else if (text != null && adapter == IFindReplaceTarget.class) {
			found = text.viewer().getFindReplaceTarget();
		}
		return adapter != null && adapter.isInstance(found) ? adapter.cast(found) : super.getAdapter(adapter);
	}

	@Override
	public void restoreState(@Nullable IMemento memento) {
		restored = memento;
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		TextPane text = pane;
		if (memento != null && text != null && text.shown() != null) {
			ReadingPlace.in(text).save(memento);
		}
	}

	private void offer(DraftOffer.Found drafts) {
		TypoMode mode = typo;
		if (mode != null) {
			mode.offer(drafts);
		}
	}

	private void endTypo() {
		TypoMode mode = typo;
		if (mode != null) {
			mode.close();
		}
	}

	@Override
	public void dispose() {
		endTypo();
		studies().removeListener(closing);
		super.dispose();
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		TypoMode mode = typo;
		if (mode != null && !mode.apply() && monitor != null) {
			monitor.setCanceled(true); // so that nobody closes what is not saved
		}
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	@Override
	public boolean isDirty() {
		TypoMode mode = typo;
		return mode != null && mode.isDirty();
	}

	@Override
	public int promptToSaveOnClose() {
		TypoMode mode = typo;
		return mode == null ? ISaveablePart2.DEFAULT : mode.askBeforeClosing(getPartName());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.hashiya.model.Milestone;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.editor.internal.EditorMemory;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.editor.internal.view.BlindBar;
import org.hashiya.ui.editor.internal.view.LensBar;
import org.hashiya.ui.editor.internal.view.Overview;
import org.hashiya.ui.editor.internal.view.PassageTip;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;
import org.hashiya.ui.editor.internal.work.Look;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.Links;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.parts.PastDocumentInput;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.words.Wording;

/** A document with its codings as it was at a milestone, to be read and copied; nothing can be done to it, and nothing that is done to the study changes it. It adapts to its {@link StyledText}. */
public final class PastReader extends EditorPart {

	private static final String BUNDLE = "org.hashiya.ui.editor"; //$NON-NLS-1$

	/** What is said above the text of what is not seen. */
	private record Bars(BlindBar others, LensBar lens) {
	}

	private @Nullable TextPane pane;
	private @Nullable StudyJob<@NonNull ShownDocument> loading;
	private final OpenStudiesListener closing = new OpenStudiesListener() {
		@Override
		public void closed(OpenStudy study) {
			if (study.folder().equals(input().folder()) && !getSite().getWorkbenchWindow().getWorkbench().isClosing()) {
				getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(PastReader.this, false));
			}
		}
	};

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (!(input instanceof PastDocumentInput past)) {
			throw new PartInitException(String.valueOf(input));
		}
		setSite(site);
		setInput(input);
		setPartName(Messages.format(Messages.Reader_title, Isolates.wrap(past.documentName()), Isolates.wrap(past.milestoneName())));
	}

	private PastDocumentInput input() {
		return (PastDocumentInput) getEditorInput();
	}

	private BlindCoding blind() {
		return getSite().getService(BlindCoding.class);
	}

	private OpenStudies studies() {
		return getSite().getService(OpenStudies.class);
	}

	private Optional<OpenStudy> study() {
		return studies().in(input().folder());
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite above = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 6).applyTo(above);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(above);
		Link sentence = new Link(above, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
		sentence.setText(Messages.Editor_loading);
		Links.follow(sentence, event -> openNow());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
		BlindBar others = new BlindBar(area);
		LensBar bar = new LensBar(area);
		Composite row = Overview.row(area);
		TextPane text = new TextPane(row);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(text.viewer().getControl()); // as in the coding editor
		Overview overview = new Overview(row, text);
		pane = text;
		getSite().setSelectionProvider(text.viewer().getSelectionProvider());
		getSite().getService(IContextService.class).activateContext(PartIds.CODING_CONTEXT);
		Action copy = new Action() {
			@Override
			public void run() {
				text.widget().copy();
			}
		};
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		new ThemeChanges(getSite()).onChange(text.widget(), text.widget()::redraw);
		studies().addListener(closing);
		study().ifPresent(open -> load(open, text, new Bars(others, bar), overview, sentence));
	}

	/** Takes back what was done since, in the background, and shows the document. */
	private void load(OpenStudy open, TextPane text, Bars bars, Overview overview, Link sentence) {
		UUID document = input().document();
		BlindCoding blind = blind();
		StudyJob<@NonNull ShownDocument> job = new StudyJob<>(Messages.Editor_loading, text.widget().getDisplay(), progress -> {
			Milestone milestone = MilestoneActs.resolve(open.study(), input().milestone().toString());
			return ShownDocument.load(blind.seen(open, open.at(milestone, progress)), document, progress);
		});
		loading = job;
		job.whenDone(shown -> {
			if (!text.widget().isDisposed()) {
				show(open, shown, text, bars, overview, sentence);
			}
		}).whenFailed(problem -> {
			if (!text.widget().isDisposed()) {
				sentence.setText(""); //$NON-NLS-1$
				text.showMessage(Messages.format(Messages.Editor_notOpen, Wording.problem(problem)));
			}
		}).schedule();
	}

	private void show(OpenStudy open, ShownDocument shown, TextPane text, Bars bars, Overview overview, Link sentence) {
		EditorMemory memory = new EditorMemory(InstanceScope.INSTANCE.getNode(BUNDLE), open.study().info().id());
		Look.show(shown, text, bars.lens, overview, memory, () -> {
			// the menus are those of coding editors
		});
		bars.others.show(open, blind());
		blind().onSwitch(text.widget(), switched -> {
			if (switched == open) {
				lookAgain(open, text, overview);
				bars.others.show(open, blind());
			}
		});
		new PassageTip(text).activate();
		text.describe(shown.document().name(), () -> {
			var selection = text.selection();
			ShownDocument now = text.shown();
			return now == null ? List.of() : CodingsAt.range(now.study(), now::overlapping, selection.start(), selection.end()).codings().stream().map(CodingsAt.Entry::path).distinct().toList();
		});
		boolean isThereStill = open.study().documents().get(shown.document().id()) != null;
		sentence.setText(Messages.format(isThereStill ? Messages.Reader_banner : Messages.Reader_bannerGone, NoticeTarget.literal(Isolates.wrap(input().milestoneName()))));
		sentence.requestLayout();
	}

	/** What is seen of it is another than before. */
	private void lookAgain(OpenStudy open, TextPane text, Overview overview) {
		ShownDocument shown = text.shown();
		if (shown != null) {
			try {
				text.update(shown.in(blind().seen(open, shown.study())), null);
				text.marksChanged();
				overview.refresh();
			} catch (StudyProblem problem) {
				Problems.in(getSite().getWorkbenchWindow()).show(problem);
			}
		}
	}

	private void openNow() {
		study().ifPresent(open -> {
			try {
				OpenDocument.open(getSite().getPage(), open, input().document());
			} catch (StudyProblem problem) {
				Problems.in(getSite().getWorkbenchWindow()).show(problem);
			}
		});
	}

	@Override
	public void setFocus() {
		TextPane text = pane;
		if (text != null) {
			text.widget().setFocus();
		}
		study().ifPresent(studies()::setCurrent);
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		TextPane text = pane;
		Object found = text != null && adapter == StyledText.class ? text.widget() : null;
		return adapter != null && adapter.isInstance(found) ? adapter.cast(found) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		studies().removeListener(closing);
		StudyJob<@NonNull ShownDocument> job = loading;
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// the past cannot be changed
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.model.Act;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Milestone;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.analysis.internal.Choice;
import org.hashiya.ui.analysis.internal.CurrentStudy;
import org.hashiya.ui.analysis.internal.Latest;
import org.hashiya.ui.analysis.internal.PastStudy;
import org.hashiya.ui.analysis.internal.RoomCommands;
import org.hashiya.ui.analysis.internal.ViewFrame;
import org.hashiya.ui.analysis.internal.frequencies.FrequenciesView;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUpdate;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** The named states of the study, and beside them what has changed since the selected one: by code or by document. A state is worked out once and kept while the study is open. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MilestonesView extends ViewPart implements MilestoneActions.Doing {

	private static final String BY_CODE = "byCode"; //$NON-NLS-1$
	private static final String CHANGES = "changes"; //$NON-NLS-1$

	private ViewFrame frame;
	private IMemento state;
	private SashForm sash;
	private ColumnMemory widths;
	private ColumnMemory changes;
	private MilestoneTable table;
	private Label heading;
	private ChangeTree tree;
	private MilestoneActions actions;
	private CurrentStudy current;
	private Latest<@NonNull Comparison> comparing;
	private RoomCommands commands;
	private boolean byCode = true;
	private UUID wanted;
	private UUID shown;
	private Comparison comparison;
	private HistoryEntry told;
	private final Map<UUID, PastStudy> pasts = new HashMap<>();

	/** Brings the view up with this milestone. */
	public static void show(IWorkbenchPage page, Milestone milestone) {
		try {
			if (page.showView(PartIds.MILESTONES) instanceof MilestonesView view) {
				view.select(milestone);
			}
		} catch (PartInitException e) {
			ILog.of(MilestonesView.class).error(PartIds.MILESTONES, e); // our own view: a fault of the program, the page shows it in the view's place
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state = memento;
		byCode = memento == null || !Boolean.FALSE.equals(memento.getBoolean(BY_CODE));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(BY_CODE, byCode);
		widths.save(memento);
		changes.save(memento.createChild(CHANGES));
		ColumnMemory.save(sash, memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		commands = new RoomCommands(getSite());
		frame = new ViewFrame(parent, getSite());
		sash = new SashForm(frame.content(), SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new MilestoneTable(sash);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		heading = new Label(right, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(100, SWT.DEFAULT).applyTo(heading);
		tree = new ChangeTree(right, this::lookAt);
		AccessibleNames.set(tree.viewer().getTree(), heading::getText);
		sash.setWeights(4, 6);
		ColumnMemory.restore(sash, state);
		widths = new ColumnMemory(table.control(), state);
		changes = tree.columns(state == null ? null : state.getChild(CHANGES));
		Choice<@NonNull Boolean> arrangement = new Choice<>(Messages.arrangeTip, List.of(true, false), code -> code ? Messages.byCode : Messages.byDocument, () -> byCode, this::arrange);
		actions = new MilestoneActions(this);
		actions.contributeTo(getViewSite().getActionBars(), arrangement);
		actions.serve(table.control());
		table.control().addListener(SWT.Selection, event -> compare());
		comparing = new Latest<>(Messages.comparingJob, parent.getDisplay(), this::show, this::failed, this::busy);
		parent.addDisposeListener(event -> comparing.cancel());
		current = new CurrentStudy(getSite(), parent, this::studySwitched, this::studyChanged);
		fill();
	}

	@Override
	public void setFocus() {
		if (frame.showsContent()) {
			table.control().setFocus();
		} else {
			frame.setFocus();
		}
	}

	private void studySwitched() {
		pasts.clear();
		forgetComparison();
		forgetNote();
		table.control().deselectAll();
		fill();
	}

	private void studyChanged(StudyUpdate update) {
		OpenStudy open = current.get();
		HistoryEntry last = told;
		if (open != null && last != null && open.undoable().filter(entry -> entry.id().equals(last.id())).isEmpty()) {
			forgetNote();
		}
		if (update.concerns(ElementKind.MILESTONE) || update.concerns(ElementKind.CODER)) {
			fill();
		}
		if (wanted != null && (update.concerns(ElementKind.PASSAGE) || update.concerns(ElementKind.CODE) || update.concerns(ElementKind.DOCUMENT))) {
			compareAgain();
		}
	}

	private void forgetNote() {
		told = null;
		frame.setNote(""); //$NON-NLS-1$
	}

	private void forgetComparison() {
		comparing.cancel();
		wanted = null;
		shown = null;
		comparison = null;
		heading.setText(Messages.selectOne);
		tree.show(List.of());
	}

	private void fill() {
		OpenStudy open = current.get();
		if (open == null) {
			frame.showSentence(Messages.noStudy, commands::openStudy);
		} else if (open.study().milestones().isEmpty()) {
			forgetComparison();
			table.show(open.study());
			frame.showSentence(Messages.noMilestones, this::set);
		} else {
			pasts.keySet().removeIf(id -> open.study().milestones().get(id) == null);
			table.show(open.study());
			if (wanted == null || open.study().milestones().get(wanted) == null) {
				forgetComparison();
			}
			frame.showContent();
		}
		update();
	}

	private void update() {
		actions.update(current.get() != null, current.get() != null && table.selected().isPresent(), comparison != null);
	}

	private void select(Milestone milestone) {
		fill(); // the change may not have come here yet
		table.select(milestone.id());
		setFocus();
		compare();
	}

	private void withSelected(Consumer<PastStudy> what) {
		OpenStudy open = current.get();
		if (open != null) {
			table.selected().ifPresent(milestone -> what.accept(pasts.computeIfAbsent(milestone.id(), id -> new PastStudy(open, milestone))));
		}
	}

	@Override
	public void compare() {
		withSelected(past -> {
			if (!past.milestone().id().equals(shown)) {
				comparison = null;
				heading.setText(""); //$NON-NLS-1$
				tree.show(List.of());
			}
			wanted = past.milestone().id();
			compareAgain();
		});
		update();
	}

	private void compareAgain() {
		OpenStudy open = current.get();
		PastStudy past = pasts.get(wanted);
		if (open != null && past != null) {
			comparing.request(progress -> Comparison.of(past, current::seen, open.study(), progress));
		}
	}

	private void show(Comparison found) {
		if (found.milestone().id().equals(wanted)) {
			comparison = found;
			shown = wanted;
			arrange(byCode);
			update();
		}
	}

	/** Says why there is no comparison in its place, such as that the history was erased. */
	private void failed(StudyProblem problem) {
		comparison = null;
		shown = null;
		tree.show(List.of());
		heading.setText(Wording.problem(problem).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		heading.requestLayout();
		update();
	}

	private void arrange(boolean code) {
		byCode = code;
		Comparison found = comparison;
		OpenStudy open = current.get();
		if (found != null && open != null) {
			ChangeRows rows = new ChangeRows(found);
			Milestone renamed = open.study().milestones().get(found.milestone().id());
			Milestone milestone = renamed == null ? found.milestone() : renamed;
			String since = MessageFormat.format(Messages.since, Isolates.wrap(milestone.name()), rows.summary());
			String description = milestone.description().isBlank() ? "" : '\n' + Isolates.wrap(milestone.description()); //$NON-NLS-1$
			heading.setText((since + description).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			heading.requestLayout();
			tree.show(byCode ? rows.byCode() : rows.byDocument());
		}
	}

	@Override
	public void set() {
		OpenStudy open = current.get();
		if (open != null) {
			SetMilestone.ask(getSite().getWorkbenchWindow(), open, milestone -> show(getSite().getPage(), milestone));
		}
	}

	@Override
	public void showFrequencies() {
		withSelected(past -> FrequenciesView.showAt(getSite().getPage(), past));
	}

	@Override
	public void export() {
		withSelected(past -> commands.export(Map.of("milestone", past.milestone().id().toString()))); //$NON-NLS-1$
	}

	/** Lets the person choose a document of then; where a document is selected in the comparison, that one. */
	@Override
	public void look() {
		withSelected(past -> new StudyJob<>(Messages.comparingJob, heading.getDisplay(), past::get).whenDone(then -> {
			if (!heading.isDisposed() && current.get() != null) {
				DocumentOfThen.choose(getSite().getShell(), then, past.milestone().name(), document -> open(past.milestone(), document));
			}
		}).whenFailed(Problems.in(getSite().getWorkbenchWindow())::show).schedule());
	}

	private void lookAt(UUID id) {
		Comparison found = comparison;
		OpenStudy open = current.get();
		if (found != null && open != null) {
			Document document = found.then().documents().get(id);
			if (document == null) {
				Problems.in(getSite().getWorkbenchWindow()).show(Messages.notThereThen);
			} else {
				open(found.milestone(), document);
			}
		}
	}

	private void open(Milestone milestone, Document document) {
		OpenStudy open = current.get();
		if (open != null) {
			OpenDocument.openPast(getSite().getPage(), open, milestone, document);
		}
	}

	@Override
	public void change() {
		OpenStudy open = current.get();
		Milestone milestone = table.selected().orElse(null);
		if (open != null && milestone != null) {
			UUID id = milestone.id();
			new MilestoneDialog(getSite().getShell(), open, milestone, (name, description) -> perform((study, author) -> changed(study, id, name, description), "")).open(); //$NON-NLS-1$
		}
	}

	private static Optional<Act> changed(Study study, UUID id, String name, String description) throws StudyProblem {
		return Optional.of(MilestoneActs.change(study, MilestoneActs.resolve(study, id.toString()), name, description));
	}

	@Override
	public void delete() {
		table.selected().ifPresent(milestone -> perform((study, author) -> Optional.of(MilestoneActs.delete(study, MilestoneActs.resolve(study, milestone.id().toString()))),
				MessageFormat.format(Messages.deleted, NoticeTarget.literal(Isolates.wrap(milestone.name())))));
	}

	private void perform(ActSupplier act, String sentence) {
		OpenStudy open = current.get();
		if (open != null && Acting.of(getSite()).perform(open, act)) {
			told = open.undoable().orElse(null);
			frame.setNote(sentence, commands::undo);
		}
	}

	@Override
	public void copy() {
		Clipboard clipboard = new Clipboard(heading.getDisplay());
		clipboard.setContents(new Object[] { tree.asText() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private void busy(boolean waits) {
		if (waits) {
			frame.showBusy(Messages.comparing, this::stop);
		} else {
			frame.hideBusy();
		}
	}

	private void stop() {
		comparing.cancel();
		frame.showStopped(Messages.stopped, this::compareAgain);
	}
}

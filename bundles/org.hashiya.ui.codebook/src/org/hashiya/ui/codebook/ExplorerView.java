// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.GroupPath;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.acts.MoveRows;
import org.hashiya.ui.codebook.internal.acts.RenameDocument;
import org.hashiya.ui.codebook.internal.acts.RenameStudy;
import org.hashiya.ui.codebook.internal.counts.PassageCounts;
import org.hashiya.ui.codebook.internal.explorer.DetailsMenu;
import org.hashiya.ui.codebook.internal.explorer.ExplorerPage;
import org.hashiya.ui.codebook.internal.parts.Commands;
import org.hashiya.ui.codebook.internal.parts.KeysWhileFocused;
import org.hashiya.ui.codebook.internal.parts.NameEditing;
import org.hashiya.ui.codebook.internal.sets.DocumentSets;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.HiddenWork;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.ProjectFiles;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.study.StudyUpdate;
import org.hashiya.ui.words.Wording;

/** "Documents": the open studies and their documents by group. Only wires: what its parts do is in the packages below. */
public final class ExplorerView extends ViewPart implements NoticeTarget {

	private static final String OPEN = "org.hashiya.ui.codebook.openDocument"; //$NON-NLS-1$
	private static final String KEYS = "org.hashiya.ui.codebook.documentsContext"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$

	private final OpenStudiesListener listener = new WhichAreOpen();
	private final Map<OpenStudy, Disposable> subscriptions = new HashMap<>();
	private @Nullable IMemento memento;
	private @Nullable OpenStudies studies;
	private @Nullable ExplorerPage page;
	private @Nullable DocumentSets sets;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createPartControl(Composite parent) {
		Commands commands = new Commands(getSite());
		DocumentSets does = new DocumentSets(act -> studies().current().filter(study -> perform(study, act)).isPresent());
		sets = does;
		ExplorerPage made = new ExplorerPage(parent, page -> HiddenWork.sayIn(page, getSite()), this::follow, new Naming(), new Dropped(), () -> commands.run(IWorkbenchCommandConstants.EDIT_UNDO), does);
		page = made;
		AccessibleNames.set(made.viewer().getTree(), getPartName());
		made.viewer().addOpenListener(event -> commands.run(OPEN));
		made.viewer().addPostSelectionChangedListener(event -> made.selected().stream().findFirst().map(ExplorerItem::study).ifPresent(this::makeCurrent));
		KeysWhileFocused.in(getSite().getService(IContextService.class), made.viewer().getTree(), KEYS);
		new ThemeChanges(getSite()).onChange(made.control(), made::themeChanged);
		MenuManager menu = new MenuManager();
		made.viewer().getTree().setMenu(menu.createContextMenu(made.viewer().getTree()));
		getSite().registerContextMenu(menu, made.viewer());
		getSite().setSelectionProvider(made.viewer());
		IMemento state = memento;
		if (state != null) {
			made.restore(state);
		}
		getViewSite().getActionBars().getMenuManager().add(new DetailsMenu(made));
		OpenStudies open = getSite().getService(OpenStudies.class);
		studies = open;
		open.addListener(listener);
		blind().onSwitch(made.control(), this::switched);
		open.all().forEach(this::add);
		made.showSets(open.current().orElse(null));
		made.setOpening(open.isOpening());
	}

	private void follow(String link) {
		if (link.equals(FILTER)) {
			page().showAll();
		} else {
			new Commands(getSite()).run(link);
		}
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void saveState(IMemento state) {
		page().save(state);
	}

	private void makeCurrent(OpenStudy study) {
		if (studies().all().contains(study)) {
			studies().setCurrent(study);
		}
	}

	private void add(OpenStudy study) {
		if (!subscriptions.containsKey(study)) {
			subscriptions.put(study, new StudyUi(study, display()).onChange(page().control(), update -> changed(study, update)));
			page().add(study, blind().seen(study));
			page().documents(study).ifPresent(documents -> count(study, documents));
		}
	}

	/** Other passages are seen: all are counted anew. */
	private void switched(OpenStudy study) {
		page().documents(study).ifPresent(documents -> {
			documents.look(blind().seen(study, documents.study())); // changes that it has not heard of yet still come
			page().counted(study);
			count(study, documents);
		});
	}

	private BlindCoding blind() {
		return getSite().getService(BlindCoding.class);
	}

	private void count(OpenStudy study, ShownDocuments documents) {
		Study counted = documents.study();
		schedule(new StudyJob<>(Messages.Explorer_counting, display(), progress -> PassageCounts.of(counted, progress)).whenDone(counts -> {
			if (!page().control().isDisposed() && page().documents(study).filter(shown -> shown == documents).isPresent() && documents.waitsFor(counted)) {
				try {
					documents.counted(counts);
					page().counted(study);
				} catch (StudyProblem problem) {
					problems().show(problem);
				}
			}
		}).whenFailed(problems()::show));
	}

	private void changed(OpenStudy study, StudyUpdate update) {
		if (update.concerns(ElementKind.SET) && studies().current().filter(study::equals).isPresent()) {
			page().showSets(study);
		}
		try {
			Optional<ShownDocuments> documents = page().documents(study);
			if (documents.isPresent()) {
				page().refresh(study, documents.get().update(blind().seen(study, update.after()), update.changes()));
			}
		} catch (StudyProblem problem) {
			problems().show(problem);
			page().viewer().refresh();
		}
		page().notice().follow(study);
	}

	/** Adds files as documents to the study and group that they were dropped on. For a project or codebook of another program, one at a time, its wizard opens. */
	public void importFiles(List<Path> dropped, @Nullable ExplorerItem on) {
		List<Path> projects = ProjectFiles.among(dropped);
		if (!projects.isEmpty()) {
			display().asyncExec(() -> ProjectFiles.open(getSite().getWorkbenchWindow(), projects.getFirst())); // when the drop is over
			if (projects.size() > 1) {
				problems().show(Messages.Explorer_oneProject);
			}
		}
		List<Path> files = dropped.stream().filter(file -> !ProjectFiles.isProject(file)).toList();
		if (files.isEmpty()) {
			return;
		}
		OpenStudy study = on != null ? on.study() : studies().current().orElse(null);
		if (study == null) {
			problems().show(Messages.Explorer_noStudyForFiles);
			return;
		}
		String group = switch (on) {
		case GroupItem item -> item.path();
		case DocumentItem item -> page().documents(study).flatMap(shown -> shown.document(item.document())).map(document -> GroupPath.normal(document.group())).orElse(""); //$NON-NLS-1$
		case null, default -> ""; //$NON-NLS-1$
		};
		try {
			if (Acting.of(getSite()).author(study).isPresent()) { // asked before, not in the background
				DocumentImport work = new DocumentImport(study, files, group, DocumentImporters.all());
				schedule(new StudyJob<>(Messages.Explorer_importing, display(), work::run).whenDone(outcome -> imported(study, outcome)).whenFailed(problems()::show));
			}
		} catch (StudyProblem problem) {
			problems().show(problem);
		}
	}

	private void imported(OpenStudy study, DocumentImport.Outcome outcome) {
		if (!page().control().isDisposed()) {
			outcome.added().stream().findFirst().ifPresent(first -> page().select(new DocumentItem(study, first.id())));
			outcome.failures().stream().findFirst().ifPresent(first -> problems().show(outcome.failures().size() == 1 ? Wording.problem(first.problem())
					: Phrases.of(Messages.Explorer_someNotAdded, outcome.failures().size()) + '\n' + Wording.problem(first.problem())));
		}
	}

	private ExplorerPage page() {
		return Objects.requireNonNull(page);
	}

	private OpenStudies studies() {
		return Objects.requireNonNull(studies);
	}

	private Display display() {
		return getSite().getShell().getDisplay();
	}

	private Problems problems() {
		return Problems.in(getSite().getWorkbenchWindow());
	}

	/** Starts a job that shows in the view's tab that it is at work. */
	public void schedule(Job job) {
		getSite().getService(IWorkbenchSiteProgressService.class).schedule(job);
	}

	/** The controls. */
	public ExplorerPage controls() {
		return page();
	}

	/** The ids of the selected documents of one study: of that which the first belongs to. */
	public List<UUID> selectedDocuments() {
		List<DocumentItem> items = page().selected().stream().filter(DocumentItem.class::isInstance).map(DocumentItem.class::cast).toList();
		return items.stream().filter(item -> item.study() == items.getFirst().study()).map(DocumentItem::document).toList();
	}

	/** The paths of the selected groups of that study. */
	public List<String> selectedGroups() {
		OpenStudy study = selectedStudy().orElse(null);
		return page().selected().stream().filter(item -> item instanceof GroupItem && item.study() == study).map(item -> ((GroupItem) item).path()).toList();
	}

	/** Does what is done with sets of documents of the current study. */
	public DocumentSets sets() {
		return Objects.requireNonNull(sets);
	}

	/** The study of the first selected row. */
	public Optional<OpenStudy> selectedStudy() {
		return page().selected().stream().findFirst().map(ExplorerItem::study);
	}

	@Override
	public void tell(String sentence, OpenStudy study) {
		page().notice().show(sentence, study);
	}

	@Override
	public void tell(String sentence, OpenStudy study, Runnable follow) {
		page().notice().show(sentence, study, follow);
	}

	/** Performs an act on a study. */
	public boolean perform(OpenStudy study, ActSupplier act) {
		return Acting.of(getSite()).perform(study, act);
	}

	@Override
	public void setFocus() {
		page().setFocus();
	}

	@Override
	public void dispose() {
		if (studies != null) {
			studies.removeListener(listener);
		}
		super.dispose();
	}

	private final class WhichAreOpen implements OpenStudiesListener {

		@Override
		public void opened(OpenStudy study) {
			add(study);
		}

		@Override
		public void closed(OpenStudy study) {
			Optional.ofNullable(subscriptions.remove(study)).ifPresent(Disposable::dispose);
			page().remove(study);
		}

		@Override
		public void currentChanged(@Nullable OpenStudy current) {
			page().showSets(current);
			page().setOpening(current == null && studies().isOpening());
		}
	}

	/** Moves rows to another place of the list. */
	public void move(OpenStudy study, MoveRows rows) {
		rows.groups().forEach(group -> page().moves(study, group, rows.moved(group)));
		perform(study, rows);
	}

	private final class Dropped implements ExplorerPage.Drops {

		@Override
		public void files(List<Path> files, @Nullable ExplorerItem on) {
			importFiles(files, on);
		}

		@Override
		public void move(OpenStudy study, MoveRows rows) {
			ExplorerView.this.move(study, rows);
		}
	}

	private final class Naming implements NameEditing.Namer {

		@Override
		public Optional<String> name(Object row) {
			return switch (row) {
			case DocumentItem item -> page().documents(item.study()).flatMap(shown -> shown.document(item.document())).map(Document::name);
			case StudyItem item -> Optional.of(page().name(item));
			case GroupItem item -> Optional.of(page().name(item));
			default -> Optional.empty();
			};
		}

		@Override
		public void name(Object row, String typed) {
			switch (row) {
			case DocumentItem item -> perform(item.study(), new RenameDocument(item.document(), typed));
			case StudyItem item -> perform(item.study(), new RenameStudy(typed));
			case GroupItem item -> {
				String path = GroupPath.child(GroupPath.parent(item.path()), typed);
				page().moves(item.study(), item.path(), GroupPath.normal(path));
				perform(item.study(), (study, author) -> DocumentActs.moveGroup(study, item.path(), path, author));
			}
			default -> {
				// there are no other rows
			}
			}
		}
	}
}

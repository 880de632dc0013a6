// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryMeaning;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.analysis.query.TextIndexes;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Query;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.analysis.internal.CurrentStudy;
import org.hashiya.ui.analysis.internal.Latest;
import org.hashiya.ui.analysis.internal.RoomCommands;
import org.hashiya.ui.analysis.internal.ViewFrame;
import org.hashiya.ui.analysis.internal.query.QueryField;
import org.hashiya.ui.analysis.internal.query.SavedQueries;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUpdate;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/**
 * The passages of a code, a document or a coder, or those that a query finds. It follows what is selected in the codebook and in the documents unless it is pinned or a query stands in its field;
 * a click goes to the text.
 */
@NonNullByDefault({}) // the platform says nothing of null
public final class PassagesView extends ViewPart {

	private PassageChoice choice = PassageChoice.ALL;
	private boolean pinned;
	private ViewFrame frame;
	private QueryField field;
	private SavedQueries saved;
	private PassageWork work;
	private Label heading;
	private PassageListControl list;
	private PassageActions actions;
	private CurrentStudy current;
	private Latest<@NonNull PassageRows> finding;
	private RoomCommands commands;
	private final TextIndexes indexes = new TextIndexes();
	private PassageChoice shown = choice;
	private Arrangement arrangement = Arrangement.PLAIN;
	/** A query that was understood, and what its names meant then. */
	private record Meaning(@NonNull String query, @NonNull List<Query.@NonNull Meant> names) {
	}

	private Meaning meant = new Meaning("", List.of()); //$NON-NLS-1$
	private PassageSearch asked;
	private PassageSearch search;
	private PassageRows found;
	private final ISelectionListener follower = (part, selection) -> follow(selection);

	/** Brings the view up with these passages; the keys work in it. */
	public static void show(IWorkbenchPage page, PassageChoice choice) {
		try {
			if (page.showView(PartIds.PASSAGES) instanceof PassagesView view) {
				view.choose(choice);
			}
		} catch (PartInitException e) {
			ILog.of(PassagesView.class).error(PartIds.PASSAGES, e); // our own view: a fault of the program, the page shows it in the view's place
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		choice = PassageMemento.choice(memento);
		pinned = PassageMemento.pinned(memento);
		arrangement = PassageMemento.arrangement(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		PassageMemento.save(choice, pinned, arrangement, memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		commands = new RoomCommands(getSite());
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		field = new QueryField(page, this::study, this::ask, this::setFocus);
		field.setQuery(choice.query());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field.bar());
		saved = new SavedQueries(getSite(), field, () -> current.get(), this::ask);
		Composite body = new Composite(page, SWT.NONE);
		body.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		frame = new ViewFrame(body, getSite());
		heading = new Label(frame.content(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(heading);
		list = new PassageListControl(frame.content(), this::open);
		work = new PassageWork(getSite(), () -> current.get(), list, frame, commands, field, () -> found == null ? null : new PassageWork.Shown(search, found));
		actions = new PassageActions(() -> list.selected().stream().findFirst().ifPresent(this::open), this::copy, with -> choose(choice.withSubcodes(with)), this::pin,
				() -> choose(PassageChoice.ALL.withSubcodes(choice.subcodes())), new Arranging(() -> arrangement, this::arrange, list::setAllOpen), work);
		actions.contributeTo(getViewSite().getActionBars(), frame.content());
		actions.takeKeys(getSite().getService(IHandlerService.class));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fillContextMenu);
		list.table().setMenu(menu.createContextMenu(list.table()));
		new ThemeChanges(getSite()).onChange(list.table(), list::restyle);
		finding = new Latest<>(Messages.task, parent.getDisplay(), this::show, problem -> Problems.in(getSite().getWorkbenchWindow()).show(problem), this::busy);
		parent.addDisposeListener(event -> finding.cancel());
		current = new CurrentStudy(getSite(), parent, this::find, this::studyChanged);
		for (String part : List.of(PartIds.CODEBOOK, PartIds.EXPLORER)) {
			getSite().getPage().addSelectionListener(part, follower);
		}
		find();
	}

	@Override
	public void dispose() {
		for (String part : List.of(PartIds.CODEBOOK, PartIds.EXPLORER)) {
			getSite().getPage().removeSelectionListener(part, follower);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (frame.showsContent()) {
			list.table().setFocus();
		} else {
			frame.setFocus();
		}
	}

	/** Shows other passages, pinned or not: somebody asked for them. */
	public void choose(PassageChoice other) {
		choice = other;
		work.forget();
		field.setQuery(other.query());
		find();
	}

	private Optional<@NonNull Study> study() {
		OpenStudy open = current.get();
		return open == null ? Optional.empty() : Optional.of(open.study());
	}

	/** Shows what a query finds, whatever is selected elsewhere, until it is cleared. */
	private void ask(String query) {
		choose(choice.withQuery(query));
	}

	private void arrange(Arrangement wanted) {
		arrangement = wanted;
		find();
	}

	private void pin(boolean on) {
		pinned = on;
	}

	private void follow(ISelection selection) {
		if (!pinned && !choice.isQuery()) {
			SelectedSubject.of(selection, choice.subcodes()).filter(wanted -> !wanted.equals(choice)).ifPresent(this::choose);
		}
	}

	private void studyChanged(StudyUpdate update) {
		boolean ofQuery = choice.isQuery() && Stream.of(ElementKind.MEMO, ElementKind.CASE, ElementKind.VARIABLE, ElementKind.SET).anyMatch(update::concerns);
		if (ofQuery || update.concerns(ElementKind.PASSAGE) || update.concerns(ElementKind.CODE) || update.concerns(ElementKind.DOCUMENT) || update.concerns(ElementKind.CODER)) {
			find();
		}
	}

	private void find() {
		OpenStudy open = current.get();
		if (open == null) {
			finding.cancel();
			frame.showSentence(Messages.noStudy, commands::openStudy);
			frame.setNote(""); //$NON-NLS-1$
		} else {
			Study study = current.seen(open.study());
			PassageChoice wanted = choice.isIn(study) ? choice : PassageChoice.ALL.withSubcodes(choice.subcodes()).withQuery(choice.query());
			choice = wanted;
			if (wanted.isQuery()) {
				findByQuery(study, wanted);
			} else {
				field.mark(null);
				find(new PassageSearch(study, wanted, arrangement, PassageRows.of(study, wanted)));
			}
		}
		saved.setEnabled(open != null);
		actions.update(choice, pinned, frame.showsContent());
	}

	private void findByQuery(Study study, PassageChoice asking) {
		PassageChoice wanted = asking.query().equals(meant.query()) ? asking.withQuery(QueryMeaning.current(study, meant.query(), meant.names())) : asking;
		if (!wanted.equals(asking)) { // what it names has another name now
			choice = wanted;
			field.setQuery(wanted.query());
		}
		try {
			PassageQuery query = PassageQuery.of(study, wanted.query(), ZoneId.systemDefault());
			meant = new Meaning(wanted.query(), QueryMeaning.of(study, wanted.query()));
			field.mark(null);
			find(new PassageSearch(study, wanted, arrangement, (told, visitor) -> query.forEach(indexes, told, visitor)));
		} catch (QueryProblem problem) {
			finding.cancel();
			field.mark(problem);
			frame.showSentence(MessageFormat.format(Messages.queryWrong, NoticeTarget.literal(Wording.problem(problem.problem()))), () -> field.goTo(problem));
			frame.setNote(""); //$NON-NLS-1$
		}
	}

	private void find(PassageSearch wanted) {
		finding.requestBitByBit((progress, partly) -> wanted.rows(progress, partly));
		asked = wanted;
	}

	private void show(PassageRows rows) {
		OpenStudy open = current.get();
		if (open == null) {
			return;
		}
		found = rows;
		search = asked;
		Study study = open.study();
		if (found.total() > 0) {
			heading.setText(PassageHeading.text(study, found).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			list.showSections(found.sections());
			if (!shown.equals(found.choice())) {
				list.scrollToTop();
			}
			frame.showContent();
		} else if (found.choice().withSubcodes(false).equals(PassageChoice.ALL)) {
			frame.showSentence(Messages.noPassages, commands::showDocuments);
		} else {
			frame.showSentence(NLS.bind(Messages.noneFound, PassageHeading.subject(study, found.choice())), () -> choose(PassageChoice.ALL));
		}
		shown = found.choice();
		if (!work.tellsOf(study)) { // what it says leads back
			frame.setNote(found.total() > found.rows().size() ? MessageFormat.format(Messages.tooMany, found.rows().size()) : ""); //$NON-NLS-1$
		}
		actions.update(choice, pinned, found.total() > 0);
	}

	private void busy(boolean waiting) {
		if (waiting) {
			frame.showBusy(Messages.busy, this::stop);
		} else {
			frame.hideBusy();
		}
	}

	private void stop() {
		finding.cancel();
		frame.showStopped(Messages.cancelled, this::find);
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(list.table().getDisplay());
		clipboard.setContents(new Object[] { PassageCopy.text(list.selectedOrAll()) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private void open(PassageRow row) {
		Optional<OpenStudy> open = Optional.ofNullable(current.get());
		UUID document = row.document();
		open.ifPresent(study -> {
			try {
				OpenDocument.open(getSite().getPage(), study, document, row.start(), row.end());
			} catch (StudyProblem problem) {
				Problems.in(getSite().getWorkbenchWindow()).show(problem);
			}
		});
	}
}

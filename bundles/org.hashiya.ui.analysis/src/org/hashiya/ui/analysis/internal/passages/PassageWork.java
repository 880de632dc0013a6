// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchPartSite;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.analysis.internal.ChooseOne;
import org.hashiya.ui.analysis.internal.RoomCommands;
import org.hashiya.ui.analysis.internal.ViewFrame;
import org.hashiya.ui.analysis.internal.memos.CodingMemos;
import org.hashiya.ui.analysis.internal.memos.MemoDialog;
import org.hashiya.ui.analysis.internal.memos.MemoForm;
import org.hashiya.ui.analysis.internal.passages.export.PassageExporting;
import org.hashiya.ui.analysis.internal.query.QueryField;
import org.hashiya.ui.parts.CasesMenu;
import org.hashiya.ui.parts.MemoLinkSource;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.study.ActSupplier;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Problems;

import com.ibm.icu.text.MessageFormat;

/** What a person does to the selected passages of the view; below the list it says what was done. */
@NonNullByDefault({}) // the platform says nothing of null
final class PassageWork implements PassageActions.Work {

	/** What was looked for and what was found. */
	record Shown(@NonNull PassageSearch search, @NonNull PassageRows found) {
	}

	private final IWorkbenchPartSite site;
	private final Supplier<OpenStudy> study;
	private final PassageListControl list;
	private final ViewFrame frame;
	private final RoomCommands commands;
	private final QueryField field;
	/** The study right after what was said to be done. */
	private Study told;
	private final Supplier<Shown> shown;

	/** @param shown what was looked for last, with what was found; null before anything was */
	PassageWork(IWorkbenchPartSite site, Supplier<OpenStudy> study, PassageListControl list, ViewFrame frame, RoomCommands commands, QueryField field, Supplier<Shown> shown) {
		this.shown = shown;
		this.site = site;
		this.study = study;
		this.list = list;
		this.frame = frame;
		this.commands = commands;
		this.field = field;
	}

	@Override
	public void recode() {
		OpenStudy open = study.get();
		List<PassageRow> rows = selected();
		if (open != null && own(open, rows) > 0) {
			chooseCode(open.study(), code -> recode(open, rows, code));
		}
	}

	private void recode(OpenStudy open, List<PassageRow> rows, Code code) {
		int count = own(open, rows); // as it is by now
		if (count > 0) {
			perform(open, (now, author) -> PassageActs.recode(now, rows, code.id(), author), MessageFormat.format(Messages.recodeDone, NoticeTarget.literal(Isolates.wrap(code.name())), count));
		}
	}

	@Override
	public void uncode() {
		OpenStudy open = study.get();
		List<PassageRow> rows = selected();
		int count = open == null ? 0 : own(open, rows);
		if (open != null && count > 0) {
			perform(open, (now, author) -> PassageActs.uncode(now, rows, author), MessageFormat.format(Messages.uncodeDone, count));
		}
	}

	@Override
	public void note() {
		OpenStudy open = study.get();
		List<PassageRow> rows = selected();
		if (open == null || rows.isEmpty()) {
			return;
		}
		new MemoDialog(site.getShell(), MemoForm.onPassages(MemoLinkSource.of(site.getWorkbenchWindow(), open).near(new Target(ElementKind.DOCUMENT, rows.getFirst().document())), rows.size()), written -> perform(open, (now, author) -> PassageActs.note(now, rows, written, author),
				MessageFormat.format(Messages.memoDone, rows.size()))).open();
	}

	@Override
	public IMenuManager codings() {
		OpenStudy open = study.get();
		List<Passage> passages = open == null ? List.of() : list.selected().stream().map(PassageRow::found).filter(Objects::nonNull).flatMap(FoundPassage::passages).toList();
		return open == null ? new MenuManager() : CodingMemos.menu(site.getWorkbenchWindow(), open, passages);
	}

	@Override
	public IMenuManager cases() {
		MenuManager menu = new MenuManager(CasesMenu.label());
		OpenStudy open = study.get();
		if (open != null) {
			List<Target> passages = list.selected().stream().flatMap(row -> row.passages().stream().map(id -> new Target(ElementKind.PASSAGE, id, row.document()))).toList();
			new CasesMenu(site.getWorkbenchWindow(), open, passages).fill(menu);
		}
		return menu;
	}

	@Override
	public void query() {
		field.setFocus();
	}

	@Override
	public void export() {
		Shown now = shown.get();
		if (now != null) {
			List<PassageSection> listed = list.sections();
			List<PassageSection> selected = list.selectedSections();
			boolean more = now.found().total() > now.found().rows().size() || !now.found().whole();
			new PassageExporting(site, frame).open(now.search().study(), now.found().total(), list.selected().size(),
					(all, progress) -> !all ? now.search().chosen(selected) : more ? now.search().all(progress) : now.search().chosen(listed));
		}
	}

	private List<PassageRow> selected() {
		List<PassageRow> rows = list.selected();
		if (rows.isEmpty()) {
			frame.setNote(Messages.selectPassages);
		}
		return rows;
	}

	/** How many of the codings are the person's; says so where none is. */
	private int own(OpenStudy open, List<PassageRow> rows) {
		try {
			var author = rows.isEmpty() ? Optional.<Author>empty() : Acting.of(site).author(open);
			int count = author.isEmpty() ? 0 : PassageActs.own(open.study(), rows, author.get().coder()).size();
			if (author.isPresent() && count == 0) {
				frame.setNote(Messages.notYours);
			}
			return count;
		} catch (StudyProblem problem) {
			Problems.in(site.getWorkbenchWindow()).show(problem);
			return 0;
		}
	}

	/** Nothing waits for the answer. */
	private void chooseCode(Study now, Consumer<Code> chosen) {
		new ChooseOne<>(site.getShell(), Messages.chooseCodeTitle, Messages.chooseCode, Code.class, now.codebook().list().stream().filter(Code::codable).toList(), now.codebook()::path, chosen).open();
	}

	private void perform(OpenStudy open, ActSupplier act, String done) {
		if (Acting.of(site).perform(open, act)) {
			frame.setNote(done, commands::undo);
			told = open.study();
		}
	}

	/** Whether it is said what was done, with the way back, and nothing has changed since. */
	boolean tellsOf(@NonNull Study now) {
		return now == told;
	}

	/** Other passages are asked for. */
	void forget() {
		told = null;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.Applied;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Palette;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.ui.codebook.internal.codes.CodeTree;
import org.hashiya.ui.codebook.internal.counts.CodeCounts;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.codebook.internal.parts.NameEditing;
import org.hashiya.ui.codebook.internal.tree.ShownCodes;

/** The tree of a codebook of 10,000 codes beside a plain tree of the platform with as many rows to show. */
final class ViewsBench {

	private static final int GROUPS = 100;
	private static final int CODES = 10_000;

	private final List<String> wanted;
	private final Consumer<String> print;
	private final Author author = new Author(UUID.randomUUID(), Instant.now(), UUID::randomUUID);
	private Study study;
	private int acts;

	ViewsBench(List<String> wanted, Consumer<String> print) throws Exception {
		this.wanted = wanted;
		this.print = print;
		DocumentText text = new DocumentText("a word after another ".repeat(5000));
		Study empty = Study.empty(new StudyInfo(UUID.randomUUID(), "bench", Stamp.UNKNOWN), (hash, progress) -> text);
		List<Change> changes = new ArrayList<>(List.of(Put.add(new Coder(author.coder(), "Amal", "A", Palette.colour(0)), -1)));
		for (int group = 0; group < GROUPS; group++) {
			Code above = Code.create(UUID.randomUUID(), null, "Group " + group + " مجموعة", Palette.colour(group), "what the group is", Stamp.UNKNOWN);
			changes.add(Put.add(above, -1));
			for (int code = 1; code < CODES / GROUPS; code++) {
				changes.add(Put.add(Code.create(UUID.randomUUID(), above.id(), "Code " + group + "." + code, Palette.colour(code), "what it means", Stamp.UNKNOWN), -1));
			}
		}
		changes.add(Put.add(new Document(UUID.randomUUID(), "text", "text", "", text.hash(), text.string().length(), text.string().length(), 20_000, 1, "en", null, new TreeMap<>(),
				Document.State.UNCODED, List.of(), Stamp.UNKNOWN, Stamp.UNKNOWN, null), -1));
		study = empty.apply(new Several(changes)).study();
	}

	private boolean wants(String name) {
		return EditorBench.wants(wanted, name) || wanted.stream().anyMatch(name::startsWith);
	}

	void run() throws Exception {
		Display display = Display.getDefault();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		CodeTree tree = new CodeTree(shell, new NameEditing.Namer() {
			@Override
			public Optional<String> name(Object row) {
				return Optional.empty();
			}

			@Override
			public void name(Object row, String typed) {
				// nobody types here
			}
		});
		PlainTree plain = new PlainTree(shell, "Group %d مجموعة");
		shell.setSize(900, 700);
		shell.open();
		ShownCodes shown = new ShownCodes(study);
		shown.counted(CodeCounts.of(study, Progress.NONE));
		if (wants("views.codebook.open")) {
			print.accept(Figure.measure("views.codebook.open", () -> open(display, tree, shown), () -> plain.fill(GROUPS), Figure.Limit.seconds(0.3)));
		}
		open(display, tree, shown);
		plain.fill(GROUPS);
		tree.expand(java.util.Set.of(study.codebook().list().getFirst().id()));
		if (wants("views.codebook.code")) {
			print.accept(Figure.measure("views.codebook.code", () -> code(display, tree, shown), () -> plain.relabel(), Figure.Limit.seconds(0.016)));
		}
		if (wants("views.codebook.rename")) {
			print.accept(Figure.measure("views.codebook.rename", () -> rename(display, tree, shown), () -> plain.relabel(), Figure.Limit.seconds(0.016)));
		}
		if (wants("views.codebook.filter")) {
			print.accept(Figure.measure("views.codebook.filter", () -> filter(display, tree, shown), () -> plain.fill(GROUPS + 1), Figure.Limit.seconds(0.3)));
		}
		shell.dispose();
		if (Stream.of("open", "code", "rename", "filter").anyMatch(figure -> wants("views.documents." + figure))) {
			new DocumentsBench(this::wants, print).run();
		}
		if (Stream.of("open", "write", "filter").anyMatch(figure -> wants("views.memos." + figure))) {
			new MemosBench(this::wants, print).run();
		}
		if (Stream.of("open", "type", "sort", "filter").anyMatch(figure -> wants("views.cases." + figure) || wants("views.values." + figure))) {
			new ValuesBench(this::wants, print).run();
		}
	}

	private static long open(Display display, CodeTree tree, ShownCodes shown) {
		tree.show(null);
		tree.show(shown);
		return PlainTree.painted(display);
	}

	/** A coding of a code in view: its number and that of the one above are another. */
	private long code(Display display, CodeTree tree, ShownCodes shown) throws Exception {
		Document document = study.documents().at(0);
		Code code = study.codebook().list().get(1 + acts % 10);
		int start = acts++ * 7 % (document.utf16() - 20);
		apply(display, tree, shown, CodingActs.apply(study, document, List.of(new Extent(start, start + 6)), code, null, author).orElseThrow().change());
		return 1;
	}

	private long rename(Display display, CodeTree tree, ShownCodes shown) throws Exception {
		Code code = study.codebook().list().get(1);
		apply(display, tree, shown, Put.replace(code, code.withName("Code " + acts++, Stamp.UNKNOWN)));
		return 1;
	}

	private void apply(Display display, CodeTree tree, ShownCodes shown, Change change) throws Exception {
		Applied applied = study.apply(change);
		study = applied.study();
		tree.refresh(shown.update(study, List.of(applied.changeSet())));
		PlainTree.painted(display);
	}

	private static long filter(Display display, CodeTree tree, ShownCodes shown) {
		shown.filter(FilterWords.of("code 42.7"));
		tree.filtered();
		PlainTree.painted(display);
		shown.filter(FilterWords.NONE);
		tree.filtered();
		return PlainTree.painted(display);
	}
}

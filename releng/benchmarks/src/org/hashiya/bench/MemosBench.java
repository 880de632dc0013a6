// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.memos.MemoFilter.Order;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Palette;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.Target;
import org.hashiya.ui.analysis.internal.memos.MemoLine;
import org.hashiya.ui.analysis.internal.memos.MemoRow;
import org.hashiya.ui.analysis.internal.memos.MemoTable;

/** The list of 5,000 memos on 100 codes, each with a link to a code, beside a plain tree of the platform with the rows that are in view. What is found in the background counts too: the person waits for it. */
final class MemosBench {

	private static final int MEMOS = 5_000;
	private static final int CODES = 100;
	private static final int IN_VIEW = 40;

	private final Predicate<String> wants;
	private final Consumer<String> print;
	private final Author author = new Author(UUID.randomUUID(), Instant.now(), UUID::randomUUID);
	private Study study;
	private int acts;

	MemosBench(Predicate<String> wants, Consumer<String> print) throws Exception {
		this.wants = wants;
		this.print = print;
		DocumentText text = new DocumentText("a word");
		List<Change> changes = new ArrayList<>();
		List<Code> codes = new ArrayList<>();
		for (int code = 0; code < CODES; code++) {
			codes.add(Code.create(UUID.randomUUID(), null, "Code " + code, Palette.colour(code), "", Stamp.UNKNOWN));
			changes.add(Put.add(codes.getLast(), -1));
		}
		for (int memo = 0; memo < MEMOS; memo++) {
			changes.add(Put.add(memo("memo " + memo + " خاطرة", codes.get(memo % CODES)), -1));
		}
		study = Study.empty(new StudyInfo(UUID.randomUUID(), "bench", Stamp.UNKNOWN), (hash, progress) -> text).apply(new Several(changes)).study();
	}

	private Memo memo(String title, Code on) {
		return new Memo(UUID.randomUUID(), new Target(ElementKind.CODE, on.id()), "theoretical", title, "Some words of it, and what they have to do with [[" + on.name() + "]].", author.stamp(), author.stamp());
	}

	void run() throws Exception {
		Display display = Display.getDefault();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		MemoTable table = new MemoTable(shell, null, order -> {
			// nobody sorts here
		});
		PlainTree plain = new PlainTree(shell, "memo %d خاطرة");
		shell.setSize(900, 700);
		shell.open();
		plain.fill(IN_VIEW);
		if (wants.test("views.memos.open")) {
			print.accept(Figure.measure("views.memos.open", () -> open(display, table), () -> plain.fill(IN_VIEW), Figure.Limit.seconds(0.3)));
		}
		show(display, table, MemoFilter.ALL);
		if (wants.test("views.memos.write")) {
			print.accept(Figure.measure("views.memos.write", () -> write(display, table), () -> plain.relabel(), Figure.Limit.seconds(0.1)));
		}
		if (wants.test("views.memos.filter")) {
			print.accept(Figure.measure("views.memos.filter", () -> filter(display, table), () -> plain.fill(IN_VIEW), Figure.Limit.seconds(0.3)));
		}
		shell.dispose();
	}

	private long show(Display display, MemoTable table, MemoFilter filter) {
		table.show(MemoLine.list(MemoRow.find(study, filter, Order.WRITTEN)));
		return PlainTree.painted(display);
	}

	private long open(Display display, MemoTable table) {
		table.show(List.of());
		return show(display, table, MemoFilter.ALL);
	}

	/** The first memo gets another text. */
	private long write(Display display, MemoTable table) throws Exception {
		Memo memo = study.memos().at(0);
		study = study.apply(Put.replace(memo, memo.withText("memo " + acts++, memo.text(), author.stamp()))).study();
		return show(display, table, MemoFilter.ALL);
	}

	private long filter(Display display, MemoTable table) {
		show(display, table, MemoFilter.words("4321"));
		return show(display, table, MemoFilter.ALL);
	}
}

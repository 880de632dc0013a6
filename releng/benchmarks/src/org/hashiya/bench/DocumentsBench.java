// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.Applied;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Palette;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerItem;
import org.hashiya.ui.codebook.internal.acts.MoveRows;
import org.hashiya.ui.codebook.internal.counts.PassageCounts;
import org.hashiya.ui.codebook.internal.explorer.ExplorerPage;
import org.hashiya.ui.codebook.internal.parts.NameEditing;
import org.hashiya.ui.codebook.internal.sets.DocumentSets;

/** The list of 5,000 documents that are in no group beside a plain tree of the platform with the rows that are in view. */
final class DocumentsBench {

	private static final int DOCUMENTS = 5_000;
	private static final int IN_VIEW = 40;

	private final Predicate<String> wants;
	private final Consumer<String> print;
	private int acts;

	DocumentsBench(Predicate<String> wants, Consumer<String> print) {
		this.wants = wants;
		this.print = print;
	}

	void run() throws Exception {
		Path folder = Files.createTempDirectory("documents");
		try (OpenStudy open = OpenStudy.create(folder.resolve("study"), "bench", "Amal")) {
			measure(open);
		} finally {
			StudyBench.delete(folder);
		}
	}

	private void measure(OpenStudy open) throws Exception {
		Study study = filled(open);
		Author author = open.author();
		Display display = Display.getDefault();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		ExplorerPage page = new ExplorerPage(shell, above -> nothing(), link -> nothing(), new Nameless(), new Unmoved(), DocumentsBench::nothing, new DocumentSets(act -> false));
		PlainTree plain = new PlainTree(shell, "document %d وثيقة");
		shell.setSize(900, 700);
		shell.open();
		if (wants.test("views.documents.open")) {
			print.accept(Figure.measure("views.documents.open", () -> open(display, page, open, study), () -> plain.fill(IN_VIEW), Figure.Limit.seconds(0.3)));
		}
		open(display, page, open, study);
		plain.fill(IN_VIEW);
		page.documents(open).orElseThrow().counted(PassageCounts.of(study, Progress.NONE));
		Study[] now = { study };
		if (wants.test("views.documents.code")) {
			print.accept(Figure.measure("views.documents.code", () -> code(display, page, open, now, author), () -> plain.relabel(), Figure.Limit.seconds(0.016)));
		}
		if (wants.test("views.documents.rename")) {
			print.accept(Figure.measure("views.documents.rename", () -> rename(display, page, open, now), () -> plain.relabel(), Figure.Limit.seconds(0.033)));
		}
		if (wants.test("views.documents.filter")) {
			print.accept(Figure.measure("views.documents.filter", () -> filter(display, page), () -> plain.fill(IN_VIEW), Figure.Limit.seconds(0.3)));
		}
		shell.dispose();
	}

	private static void nothing() {
		// nobody works here
	}

	/** The study with its documents, which are in no file. */
	private static Study filled(OpenStudy open) throws Exception {
		DocumentText text = open.addText("a word after another ".repeat(5000));
		List<Change> changes = new ArrayList<>(List.of(Put.add(Code.create(UUID.randomUUID(), null, "Code", Palette.colour(0), "", Stamp.UNKNOWN), -1)));
		for (int document = 0; document < DOCUMENTS; document++) {
			changes.add(Put.add(new Document(UUID.randomUUID(), "document " + document + " وثيقة", "stem-" + document, "", text.hash(), text.string().length(), text.string().length(), 20_000, 1, "en", null,
					new TreeMap<>(), Document.State.UNCODED, List.of(), Stamp.UNKNOWN, Stamp.UNKNOWN, null), -1));
		}
		return open.study().apply(new Several(changes)).study();
	}

	private static long open(Display display, ExplorerPage page, OpenStudy open, Study study) {
		page.remove(open);
		page.add(open, study);
		return PlainTree.painted(display);
	}

	private long code(Display display, ExplorerPage page, OpenStudy open, Study[] now, Author author) throws Exception {
		Document document = now[0].documents().at(1 + acts % 10);
		int start = acts++ * 7 % (document.utf16() - 20);
		return apply(display, page, open, now, CodingActs.apply(now[0], document, List.of(new Extent(start, start + 6)), now[0].codebook().list().getFirst(), null, author).orElseThrow().change());
	}

	private long rename(Display display, ExplorerPage page, OpenStudy open, Study[] now) throws Exception {
		Document document = now[0].documents().at(1);
		return apply(display, page, open, now, Put.replace(document, document.withName("document " + acts++, Stamp.UNKNOWN)));
	}

	private static long apply(Display display, ExplorerPage page, OpenStudy open, Study[] now, Change change) throws Exception {
		Applied applied = now[0].apply(change);
		now[0] = applied.study();
		page.refresh(open, page.documents(open).orElseThrow().update(now[0], List.of(applied.changeSet())));
		return PlainTree.painted(display);
	}

	private static long filter(Display display, ExplorerPage page) {
		page.filter().type("4321");
		PlainTree.painted(display);
		page.filter().clear();
		return PlainTree.painted(display);
	}

	private static final class Nameless implements NameEditing.Namer {

		@Override
		public Optional<String> name(Object row) {
			return Optional.empty();
		}

		@Override
		public void name(Object row, String typed) {
			nothing();
		}
	}

	private static final class Unmoved implements ExplorerPage.Drops {

		@Override
		public void files(List<Path> files, ExplorerItem on) {
			nothing();
		}

		@Override
		public void move(OpenStudy study, MoveRows rows) {
			nothing();
		}
	}
}

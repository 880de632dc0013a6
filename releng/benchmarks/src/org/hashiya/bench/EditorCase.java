// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.hashiya.bench.Figure.Limit;
import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.editor.internal.reading.Zoom;
import org.hashiya.ui.editor.internal.typo.Correction;
import org.hashiya.ui.editor.internal.view.DraftText;
import org.hashiya.ui.editor.internal.view.ShownDocument;

/**
 * Measures the editor with one document beside a plain text widget with the same text, in a JVM and a window of its own. Beside the lines for people it prints what the growth check compares:
 * {@code value FIGURE SECONDS}.
 */
final class EditorCase implements AutoCloseable {

	private static final int LEAST_WARM_OPENINGS = 3;
	/** What has to be computed before anything counts, as for other figures; no longer than {@link #LONGEST_WARMING} is waited for it. */
	private static final double WARM_SECONDS = 1;
	private static final long LONGEST_WARMING = 3_000_000_000L;
	private static final int OPENINGS = 25;
	private static final long LONGEST_SERIES = 10_000_000_000L;

	private final EditorWorkload workload;
	private final Path folder;
	private final OpenStudy open;
	private final Document document;
	private final String string;
	private final List<String> wanted;
	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
	private final Random random = new Random(1);
	private EditorStage ours;
	private EditorStage plain;

	private EditorCase(EditorWorkload workload, List<String> wanted) throws Exception {
		this.workload = workload;
		this.wanted = wanted;
		folder = Files.createTempDirectory("hashiya-bench");
		open = workload.create(folder.resolve("study"));
		document = open.study().documents().at(0);
		string = open.study().text(document, Progress.NONE).string();
		open.study().passages(document, Progress.NONE);
	}

	/** @param arguments the name of the document, its characters, its codings, whether it has paragraphs; then the figures that are wanted */
	public static void main(String[] arguments) throws Exception {
		EditorWorkload workload = new EditorWorkload(arguments[0], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Boolean.parseBoolean(arguments[3]));
		try (EditorCase one = new EditorCase(workload, List.of(arguments).subList(4, arguments.length))) {
			one.run();
		}
		System.exit(0); // whatever thread is left
	}

	private String name(String figure) {
		return "editor." + figure + "." + workload.name();
	}

	private boolean wants(String figure) {
		return EditorBench.wants(wanted, name(figure));
	}

	private void run() throws Exception {
		openings();
		if (wants("heap")) {
			heap();
		}
		if (wants("scroll")) {
			series("scroll", this::scroll, 0.5, 40, 1.3);
		}
		if (wants("code")) {
			series("code", this::code, 0.95, 120, 0);
		}
		if (wants("jump")) {
			series("jump", this::jump, 0.95, 20, 0);
		}
		if (wants("type")) {
			type();
		}
	}

	/**
	 * The first openings of each, which are not counted, load the classes and have them compiled. Only the last windows stay, and wait until the widget has laid out all of the text, which it does while nothing
	 * else is to be done.
	 */
	private void openings() throws Exception {
		double[] mine = new double[OPENINGS];
		double[] lowest = new double[OPENINGS];
		EditorStage.Look look = look();
		String forPlain = workload.forPlain(string);
		double settling = 0;
		double lowestSettling = 0;
		warm(look, forPlain);
		for (int i = 0; i < OPENINGS; i++) {
			boolean last = i + 1 == OPENINGS;
			EditorStage floor = EditorStage.plain(look);
			double low = floor.time(() -> floor.text().setText(forPlain));
			lowestSettling = last ? floor.settle() : floor.close();
			EditorStage stage = EditorStage.ours();
			double own = stage.time(() -> show(stage));
			settling = last ? stage.settle() : stage.close();
			lowest[i] = low;
			mine[i] = own;
			plain = floor;
			ours = stage;
		}
		double low = Figure.median(lowest);
		print("open", Figure.median(mine), low, switch (workload.name()) {
		case "F" -> Limit.seconds(0.3);
		case "line" -> Limit.times(3);
		default -> Limit.timesAndLonger(1.5, 1, low);
		});
		print("settle", settling, lowestSettling, workload.name().equals("F") ? Limit.seconds(0.5) : Limit.times(2));
	}

	/** Opens both until the compiler has seen enough. */
	private void warm(EditorStage.Look look, String forPlain) throws Exception {
		long patience = System.nanoTime() + LONGEST_WARMING;
		double computed = 0;
		for (int i = 0; i < LEAST_WARM_OPENINGS || computed < WARM_SECONDS && System.nanoTime() < patience; i++) {
			EditorStage floor = EditorStage.plain(look);
			floor.time(() -> floor.text().setText(forPlain));
			floor.close();
			EditorStage stage = EditorStage.ours();
			computed += stage.time(() -> show(stage));
			stage.close();
		}
	}

	/** How ours looks, which the plain widget has to look like. */
	private EditorStage.Look look() throws Exception {
		EditorStage warm = EditorStage.ours();
		EditorStage.Look look = warm.look(() -> show(warm));
		warm.close();
		return look;
	}

	private void show(EditorStage stage) throws StudyProblem {
		stage.pane().show(ShownDocument.load(open.study(), document.id(), Progress.NONE), Zoom.NORMAL);
	}

	/** One thing that a person does, some times over, on a widget. */
	@FunctionalInterface
	private interface Deed {
		double seconds(EditorStage stage, int number) throws Exception;
	}

	/** @param times how many times the floor ours may take, or 0: a picture's time, two where a line is very long */
	private void series(String figure, Deed deed, double share, int count, double times) throws Exception {
		double[] mine = series(deed, ours, count);
		double[] lowest = series(deed, plain, count);
		print(figure, Figure.quantile(mine, share), Figure.quantile(lowest, share), times > 0 ? Limit.times(times) : Limit.seconds(figure.equals("jump") ? 0.1 : workload.name().equals("line") ? 0.033 : 0.016));
	}

	/** What comes first is not counted: half as many, and half as long as openings, whose code the compiler has seen already. */
	private double[] series(Deed deed, EditorStage stage, int count) throws Exception {
		random.setSeed(6);
		long patience = System.nanoTime() + LONGEST_WARMING / 2;
		int warm = 0;
		for (double computed = 0; warm < count / 2 || computed < WARM_SECONDS / 2 && System.nanoTime() < patience; warm++) {
			computed += deed.seconds(stage, warm);
		}
		random.setSeed(7); // the same places for both widgets, however long that took
		double[] times = new double[count];
		patience = System.nanoTime() + LONGEST_SERIES;
		for (int i = 0; i < count; i++) {
			times[i] = deed.seconds(stage, i);
			if (System.nanoTime() > patience && i >= 4) {
				return Arrays.copyOf(times, i + 1);
			}
		}
		return times;
	}

	/** A turn of the wheel: three rows. Now and then somewhere else, so that both halves are seen. */
	private double scroll(EditorStage stage, int number) throws Exception {
		StyledText text = stage.text();
		if (number % 25 == 0) {
			stage.go(() -> text.setTopIndex(random.nextInt(1 + text.getLineCount() * 2 / 3)));
		}
		int step = 3 * text.getLineHeight() + 3 * text.getLineSpacing();
		return stage.time(() -> text.setTopPixel(text.getTopPixel() + step));
	}

	/** A code is applied to some words in view; the plain widget draws what is in view anew. */
	private double code(EditorStage stage, int number) throws Exception {
		StyledText text = stage.text();
		if (number % 10 == 0) {
			stage.go(() -> text.setTopIndex(random.nextInt(1 + text.getLineCount() * 2 / 3)));
		}
		int top = text.getOffsetAtLine(text.getTopIndex());
		int inView = text.getOffsetAtLine(text.getLineIndex(text.getClientArea().height)) - top; // what is out of view is not painted
		int start = Math.min(top + random.nextInt(1200) % Math.max(1, inView), text.getCharCount() - 60);
		int end = start + 10 + random.nextInt(50);
		if (stage.pane() == null) {
			return stage.time(text::redraw);
		}
		Code code = open.study().codebook().list().get(number % open.study().codebook().list().size());
		stage.go(() -> text.setSelection(start, end));
		return stage.time(() -> apply(stage, code, new Extent(start, end)));
	}

	private void apply(EditorStage stage, Code code, Extent range) throws StudyProblem {
		Study before = open.study();
		Act act = CodingActs.apply(before, before.document(document.id()), List.of(range), code, null, open.author()).orElseThrow();
		Applied applied = open.perform(before, act);
		ShownDocument shown = stage.pane().shown();
		stage.pane().update(shown.in(applied.study()), applied.changeSet().passages().get(document.id()));
	}

	private double jump(EditorStage stage, int number) throws Exception {
		int target = random.nextInt(stage.text().getCharCount());
		return stage.time(() -> {
			if (stage.pane() == null) {
				stage.text().setSelection(target, target + 5);
				stage.text().setTopIndex(stage.text().getLineAtOffset(target));
			} else {
				stage.pane().reveal(target, target + 5);
			}
		});
	}

	/** Letters and now and then a line feed, as keys. */
	private void type() throws Exception {
		DraftText draft = ours.pane().edit();
		Correction correction = new Correction(ours.pane(), draft, draft::gone);
		series("type", this::key, 0.95, 60, 0);
		correction.end(); // the last thing that is measured: the text stays as it was typed
	}

	private double key(EditorStage stage, int number) throws Exception {
		StyledText text = stage.text();
		if (number % 25 == 0) {
			int line = random.nextInt(1 + text.getLineCount() * 2 / 3);
			stage.go(() -> {
				text.setTopIndex(line);
				text.setSelection(text.getOffsetAtLine(Math.min(line + 1, text.getLineCount() - 1)) + 10);
			});
		}
		Event event = new Event();
		event.character = number % 25 == 20 ? SWT.CR : (char) ('a' + number % 20);
		event.keyCode = event.character;
		return stage.time(() -> text.notifyListeners(SWT.KeyDown, event));
	}

	/** What lives in the heap for each coding besides the study itself: what goes when the window is closed. */
	private void heap() throws Exception {
		EditorStage stage = EditorStage.ours();
		stage.time(() -> show(stage));
		long shown = used();
		stage.close();
		stage.forget();
		double each = (double) (shown - used()) / workload.codings();
		int limit = 400;
		out.printf(Locale.ROOT, "bench %-16s ours=%.0fB floor=%.0fB ratio=%.2f limit=%.2f %s%n", name("heap"), each, 8.0, each / 8, limit / 8.0, each <= limit ? "ok" : "over");
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private void print(String figure, double mine, double low, Limit limit) {
		if (wants(figure)) {
			out.println(Figure.line(name(figure), mine, low, limit));
		}
		out.printf(Locale.ROOT, "value %s %.9f%n", name(figure), mine);
	}

	private static void close(EditorStage stage) {
		if (stage != null) {
			stage.close();
		}
	}

	@Override
	public void close() throws Exception {
		close(ours);
		close(plain);
		open.close();
		StudyBench.delete(folder);
	}
}

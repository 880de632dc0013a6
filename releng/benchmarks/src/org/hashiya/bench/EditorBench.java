// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

import org.hashiya.bench.Figure.Limit;

/** The figures of the coding editor: each document in a JVM of its own, which is stopped when it takes too long, so that a slow figure does not hide the others. */
final class EditorBench {

	private static final EditorWorkload LONG = new EditorWorkload("1M", 1_000_000, 20_000, true);
	private static final EditorWorkload DENSE = new EditorWorkload("F", 30_000, 5_000, true);
	private static final EditorWorkload DENSE_TEN_TIMES = new EditorWorkload("F10", 300_000, 50_000, true);
	private static final EditorWorkload ONE_LINE = new EditorWorkload("line", 200_000, 4_000, false);

	private static final List<String> FIGURES = List.of("open", "settle", "scroll", "code", "jump", "type", "heap");
	/** What of one thing costs when the document is ten times larger; laying out all of the text is the widget's own. */
	private static final List<String> GROWING = List.of("open", "scroll", "code", "jump", "type");
	private static final int LONGEST_SECONDS = 42;

	private final List<String> wanted;
	private final Consumer<String> print;
	private final Map<String, Double> values = new HashMap<>();

	/** @param wanted beginnings of names of figures; empty for all */
	EditorBench(List<String> wanted, Consumer<String> print) {
		this.wanted = wanted;
		this.print = print;
	}

	void run() throws IOException {
		boolean growth = wants("editor.growth");
		for (EditorWorkload workload : List.of(LONG, DENSE, DENSE_TEN_TIMES, ONE_LINE)) {
			List<String> figures = FIGURES.stream().map(figure -> "editor." + figure + "." + workload.name()).filter(this::wants).toList();
			if (workload == DENSE_TEN_TIMES) {
				figures = List.of(); // no document that people have: only for what grows
			}
			if (growth && (workload == DENSE || workload == DENSE_TEN_TIMES)) {
				measure(workload, figures, GROWING);
			} else if (!figures.isEmpty()) {
				measure(workload, figures, List.of());
			}
		}
		for (String figure : GROWING) {
			Double small = values.get("editor." + figure + "." + DENSE.name());
			Double large = values.get("editor." + figure + "." + DENSE_TEN_TIMES.name());
			if (small != null && large != null && wants("editor.growth." + figure)) {
				print.accept(Figure.line("editor.growth." + figure, large, small, Limit.times(12)));
			}
		}
	}

	private boolean wants(String name) {
		return wants(wanted, name) || wanted.stream().anyMatch(one -> one.startsWith(name + "."));
	}

	/** Whether a figure is wanted: all are, or it, or those whose name begins like its own, part by part. */
	static boolean wants(List<String> wanted, String name) {
		return wanted.isEmpty() || wanted.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "."));
	}

	/**
	 * @param figures what is printed
	 * @param quiet   what has to be known besides
	 */
	private void measure(EditorWorkload workload, List<String> figures, List<String> quiet) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx1500m", "-Dfile.encoding=UTF-8",
				"-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
		if (System.getProperty("os.name").startsWith("Mac")) {
			command.add("-XstartOnFirstThread");
		}
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), EditorCase.class.getName(), workload.name(), String.valueOf(workload.characters()),
				String.valueOf(workload.codings()), String.valueOf(workload.paragraphs())));
		command.addAll(figures);
		quiet.forEach(figure -> command.add("editor." + figure + "." + workload.name()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		Timer timer = new Timer(true);
		timer.schedule(new TimerTask() {
			@Override
			public void run() {
				process.destroyForcibly();
			}
		}, LONGEST_SECONDS * 1000L);
		String last = "";
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				last = line;
				take(line, figures);
			}
			if (process.waitFor() != 0) {
				print.accept(String.format("bench editor.%s not measured to its end (at most %d s): %s over", workload.name(), LONGEST_SECONDS, last));
			}
		} catch (InterruptedException e) {
			throw new IOException(e);
		} finally {
			timer.cancel();
		}
	}

	private void take(String line, List<String> figures) {
		String[] parts = line.split(" ");
		if (line.startsWith("value ")) {
			values.put(parts[1], Double.valueOf(parts[2]));
		} else if (!line.startsWith("bench ") || figures.contains(parts[1])) {
			print.accept(line);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.Unit;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.RefiProject;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.store.OpenStudy;

/**
 * Measures what is built, each figure beside its floor in the same run: {@code bench NAME ours=… floor=… ratio=… limit=… ok|over}. Without names all figures, else those
 * whose name begins with one of the arguments. Run from the project's folder by {@code releng/bench}.
 */
public final class Bench {

	private final List<String> wanted;
	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
	private final Path cache = Path.of("releng/benchmarks/target/workload");
	private final Path work;
	private int over;

	private Bench(List<String> wanted) throws IOException {
		this.wanted = wanted;
		work = Files.createTempDirectory("hashiya-bench");
	}

	public static void main(String[] arguments) throws Exception {
		Bench bench = new Bench(List.of(arguments));
		try {
			bench.exchange("M"); // before thousands of files are written and deleted again: ext4 passes over what was deleted in the last minute each time that a file is made
			bench.exchange("L");
			bench.size("M");
			bench.size("L");
			if (bench.wanted.isEmpty() || bench.wanted.stream().anyMatch(name -> name.startsWith("editor") || "editor".startsWith(name))) {
				new EditorBench(bench.wanted, bench::print).run();
			}
			if (bench.wanted.isEmpty() || bench.wanted.stream().anyMatch(name -> name.startsWith("views") || "views".startsWith(name))) {
				new ViewsBench(bench.wanted, bench::print).run();
			}
		} finally {
			StudyBench.delete(bench.work);
		}
		System.exit(bench.over == 0 ? 0 : 1);
	}

	private boolean wants(String name) {
		return wanted.isEmpty() || wanted.stream().anyMatch(name::startsWith);
	}

	private void size(String size) throws Exception {
		if (List.of("write." + size, "open." + size, "load." + size, "acts." + size, "count." + size, "passages." + size, "heap.open." + size, "heap.load." + size).stream().noneMatch(this::wants)) {
			return;
		}
		Workload workload = Workload.of(size, Path.of("../shared/bench/gen_qdpx.py"), cache);
		out.printf("# %s: %d documents, %d codings, workload %s%n", size, workload.sources.size(), workload.codings, workload.shared ? "shared" : "our own");
		StudyBench study = new StudyBench(workload, work);
		Path folder = study.write();
		if (wants("write." + size)) {
			List<byte[]> contents = new ArrayList<>();
			for (Path file : StudyBench.files(folder, "")) {
				contents.add(Files.readAllBytes(file));
			}
			figure("write." + size, () -> {
				Path written = study.write();
				StudyBench.delete(written);
				return 1;
			}, () -> {
				Path copy = work.resolve("copy");
				long bytes = StudyBench.copy(contents, copy);
				StudyBench.delete(copy);
				return bytes;
			}, Figure.Limit.times(12));
		}
		List<Path> lists = List.of(folder.resolve("documents.jsonl"), folder.resolve("codebook.jsonl"));
		figure("open." + size, () -> StudyBench.open(folder), () -> StudyBench.parse(lists),
				Figure.Limit.seconds(size.equals("M") ? 0.1 : 1.5));
		List<Path> passages = StudyBench.files(folder.resolve("passages"), ".jsonl");
		figure("load." + size, () -> StudyBench.load(folder), () -> StudyBench.parse(passages), Figure.Limit.times(4));
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			StudyBench.loadAll(open.study());
			CountFloor floor = new CountFloor(workload);
			figure("acts." + size, () -> study.code(open), () -> StudyBench.append(work.resolve("lines"), 700), Figure.Limit.seconds(0.002 * StudyBench.ACTS));
			if (size.equals("M") && wants("passages." + size)) {
				PassagesBench queries = new PassagesBench(open.study());
				print(Figure.measure("passages." + size + ".code", () -> queries.all(queries.codes()), queries::codesFloor, Figure.Limit.seconds(0.1)));
				print(Figure.measure("passages." + size + ".words", () -> queries.all("text:" + PassagesBench.WORDS), queries::wordsFloor, Figure.Limit.seconds(0.1)));
				print(Figure.measure("passages." + size + ".overlap", () -> queries.all(queries.overlap()), queries::codesFloor, Figure.Limit.seconds(0.1)));
				print(Figure.measure("passages." + size + ".first", () -> queries.first("text:" + PassagesBench.WORDS), queries::wordsFloor, Figure.Limit.seconds(0.1)));
			}
			figure("count." + size, () -> StudyBench.count(open.study(), FrequencyOptions.of(Unit.CODINGS).by(Breakdown.DOCUMENT)), floor::count, Figure.Limit.times(5));
		}
		StudyBench.delete(folder);
		heap(size, study);
	}

	/** With memos on every twentieth passage; opening must do with 400 MB of heap, a million codings live in less than 500 MB. */
	private void heap(String size, StudyBench study) throws Exception {
		if (!wants("heap.open." + size) && !wants("heap.load." + size)) {
			return;
		}
		Path folder = study.write(20);
		long lists = Files.size(folder.resolve("documents.jsonl")) + Files.size(folder.resolve("codebook.jsonl")) + Files.size(folder.resolve("memos.jsonl"));
		if (wants("heap.open." + size)) {
			print(Heap.measure("heap.open." + size, "open", folder, lists, 400, 400_000_000L));
		}
		if (wants("heap.load." + size)) {
			long passages = 0;
			for (Path file : StudyBench.files(folder.resolve("passages"), ".jsonl")) {
				passages += Files.size(file);
			}
			print(Heap.measure("heap.load." + size, "load", folder, lists + passages, 2000, 500_000_000L));
		}
		StudyBench.delete(folder);
	}

	/** Needs no workload in memory, which would count as heap. */
	private void exchange(String size) throws Exception {
		if (ExchangeBench.figures(size).stream().noneMatch(this::wants) && CancelBench.figures(size).stream().noneMatch(this::wants)) {
			return;
		}
		Path project = Workload.file(size, Path.of("../shared/bench/gen_qdpx.py"), cache);
		if (project == null) {
			Path folder = new StudyBench(Workload.of(size, Path.of("../shared/bench/gen_qdpx.py"), cache), work).write();
			project = work.resolve(size + ".qdpx");
			try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
				ExportFile.write(project, new RefiProject(), open.study(), Progress.NONE);
			}
			StudyBench.delete(folder);
		}
		new ExchangeBench(size, project, work, this::wants, this::print).run();
		new CancelBench(size, work, this::wants, this::print).run(project);
	}

	private void print(String line) {
		over += line.endsWith("over") ? 1 : 0;
		out.println(line);
	}

	private void figure(String name, Figure.Work ours, Figure.Work floor, Figure.Limit limit) throws Exception {
		if (wants(name)) {
			print(Figure.measure(name, ours, floor, limit));
		}
	}

	/** Counts codings of each code in each document over arrays of numbers: what a program needs that can do nothing else. */
	private static final class CountFloor {

		private final int[] codes;
		private final int[] documents;
		private final int codeCount;
		private final int documentCount;

		CountFloor(Workload workload) {
			Map<UUID, Integer> index = new HashMap<>();
			workload.codes.forEach(code -> index.put(code.id(), index.size()));
			codes = new int[Math.toIntExact(workload.codings)];
			documents = new int[codes.length];
			codeCount = index.size();
			documentCount = workload.sources.size();
			int n = 0;
			for (int document = 0; document < documentCount; document++) {
				for (Passage passage : workload.sources.get(document).passages()) {
					for (Coding coding : passage.codings()) {
						codes[n] = index.get(coding.code());
						documents[n++] = document;
					}
				}
			}
		}

		long count() {
			int[][] counts = new int[codeCount][documentCount];
			for (int i = 0; i < codes.length; i++) {
				counts[codes[i]][documents[i]]++;
			}
			return counts[0][0];
		}
	}
}

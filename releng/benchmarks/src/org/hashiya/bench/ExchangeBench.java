// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.hashiya.exchange.ContentSink;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.ImportedProject;
import org.hashiya.exchange.RefiImport;
import org.hashiya.exchange.RefiProject;
import org.hashiya.exchange.What;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Additions;
import org.hashiya.store.OpenStudy;

/**
 * Importing and exporting the project of one size. A project is imported into a new study, folder, journal and all; it is exported from an open one. Tables are written by a JVM of its own with little heap, from a
 * study that was just opened.
 */
final class ExchangeBench {

	/** The figures of a size. */
	static List<String> figures(String size) {
		return List.of("import." + size, "heap.import." + size, "export." + size, "csv." + size, "xlsx." + size);
	}

	private static final int BUFFER = 1 << 16;

	private final String size;
	private final Path project;
	private final Path work;
	private final Predicate<String> wanted;
	private final Consumer<String> print;
	private int imports;

	/** @param project a file of the generator, or of ours */
	ExchangeBench(String size, Path project, Path work, Predicate<String> wanted, Consumer<String> print) {
		this.size = size;
		this.project = project;
		this.work = work;
		this.wanted = wanted;
		this.print = print;
	}

	void run() throws Exception {
		if (wanted.test("import." + size)) {
			// each folder is left until all are measured: ext4 passes over what was deleted in the last minute, file by file, each time that a file is made, and a run would pay for the deletion of those before it
			List<Path> folders = new ArrayList<>();
			print.accept(Figure.measure("import." + size, () -> {
				Path folder = work.resolve("import-" + imports++);
				folders.add(folder);
				return bring(project, folder);
			}, () -> ExchangeFloor.read(project).size(), Figure.Limit.times(4)));
			for (Path folder : folders) {
				StudyBench.delete(folder);
			}
		}
		if (wanted.test("heap.import." + size)) {
			Path folder = work.resolve("import-" + imports++);
			print.accept(ExchangeChild.live("heap.import." + size, project, folder, Files.size(project)));
			StudyBench.delete(folder);
		}
		if (List.of("export.", "csv.", "xlsx.").stream().noneMatch(figure -> wanted.test(figure + size))) {
			return;
		}
		Path folder = work.resolve("import-" + imports++);
		bring(project, folder);
		if (wanted.test("export." + size)) {
			export(folder);
		}
		table(folder, "csv", Figure.Limit.seconds(size.equals("M") ? 1 : 10));
		table(folder, "xlsx", Figure.Limit.seconds(size.equals("M") ? 4 : 40));
		StudyBench.delete(folder);
	}

	private void export(Path folder) throws Exception {
		ExchangeFloor floor = ExchangeFloor.read(project);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			StudyBench.loadAll(open.study());
			Path out = work.resolve("out.qdpx");
			print.accept(Figure.measure("export." + size, () -> {
				ExportFile.write(out, new RefiProject(), open.study(), Progress.NONE);
				return Files.size(out);
			}, () -> floor.write(work.resolve("floor.qdpx")), Figure.Limit.times(2)));
		}
	}

	/** The floor of a table is the same bytes written to a file. */
	private void table(Path folder, String form, Figure.Limit limit) throws Exception {
		String name = form + "." + size;
		if (!wanted.test(name)) {
			return;
		}
		Path table = work.resolve("codings." + form);
		double[] seconds = new double[3];
		for (int i = 0; i < seconds.length; i++) {
			seconds[i] = ExchangeChild.table(folder, table);
		}
		double[] floor = new double[3];
		for (int i = 0; i < floor.length; i++) {
			floor[i] = ExchangeChild.copy(table, work.resolve("copy"));
		}
		print.accept(Figure.line(name, Figure.median(seconds), Figure.median(floor), limit));
	}

	/** Writes the codings of a study that is opened for it, as the command line does; answers the length. */
	static long writeTable(Path folder, Path table) throws StudyProblem, IOException {
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			ExportFile.write(table, Exporters.find(table, What.CODINGS, ExportOptions.DEFAULT), open.study(), Progress.NONE);
		}
		return Files.size(table);
	}

	/** Imports a project into a new study; answers whether there was something to do. */
	static long bring(Path file, Path folder) throws StudyProblem {
		return bring(file, folder, Progress.NONE);
	}

	/** The same; where it is cancelled the folder is left as it is then. */
	static long bring(Path file, Path folder, Progress progress) throws StudyProblem {
		Coder coder = new Coder(UUID.randomUUID(), "bench", "", Colour.parse("#336699"));
		OpenStudy open = OpenStudy.create(folder, new StudyInfo(UUID.randomUUID(), "bench", Stamp.UNKNOWN), coder);
		try (ImportedProject project = RefiImport.read(file, progress); Additions additions = open.additions()) {
			Study basis = open.study();
			ImportPlan plan = project.plan(basis, open.takenStems(), open.author(), project.positions().reading(), progress);
			plan.contents().handOver(new Folder(additions), progress);
			open.perform(basis, plan.act(), progress);
			additions.keep();
			open.save(progress);
			return plan.report().lines().size();
		} finally {
			open.abandon();
		}
	}

	/** Hands texts to a study's folder. */
	private record Folder(Additions additions) implements ContentSink {

		@Override
		public void addText(String text, Progress progress) throws StudyProblem {
			additions.addText(text, progress);
		}

		@Override
		public void addBytes(String sha256, Bytes bytes, Progress progress) throws StudyProblem {
			try (InputStream in = bytes.open()) {
				additions.addBytes(sha256, in, progress);
			} catch (IOException e) {
				throw new StudyProblem(StudyProblem.Kind.NOT_READABLE, null, null, e, String.valueOf(e.getMessage()));
			}
		}
	}

	/** Copies bytes through a buffer, as an export writes them. */
	static void copy(Path from, Path to) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(from), BUFFER); OutputStream out = Files.newOutputStream(to)) {
			in.transferTo(out);
		}
	}
}

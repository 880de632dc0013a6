// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Breakdown;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.output.Shown;
import org.hashiya.cli.internal.work.CountedTable;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.What;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.sample.SampleStep;
import org.hashiya.sample.SampleStudy;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the sample study through everything. */
@Command(name = "demo", description = "Makes the sample study, codes it, counts it and exports it, and prints each step.")
final class DemoCommand implements Callable<Integer> {

	private static final int LONGEST_QUOTE = 80;

	private final Console console;

	@Mixin
	CommonOptions.Everywhere common = new CommonOptions.Everywhere();

	@Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", description = "a folder that does not exist or is empty; without it, a new one among the temporary files")
	@Nullable
	Path folder;

	DemoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StudyProblem {
		Path root = folder();
		Path study = root.resolve("sample-study");
		console.say("demo.make", study);
		console.say("demo.code");
		SampleStudy.create(study, Progress.NONE, this::show);
		try (OpenStudy open = OpenStudy.open(study, Progress.NONE)) {
			console.say("demo.count");
			FrequencyListing.write(console, ListFormat.TABLE, new CountedTable(Breakdown.NONE, null, true).count(open.study(), Progress.NONE));
			console.say("demo.export");
			export(open.study(), root.resolve("codings.csv"), null);
			export(open.study(), root.resolve("frequencies.csv"), What.FREQUENCIES);
			export(open.study(), root.resolve("codebook.qdc"), null);
			export(open.study(), root.resolve("project.qdpx"), null);
		}
		console.say("demo.end", study);
		return StudyCommand.DONE;
	}

	private void show(SampleStep step) {
		String act = console.words().act(step.kind(), step.labels());
		if (step.quote().isEmpty()) {
			console.say("demo.step", step.coder().name(), act);
		} else {
			console.say("demo.step.quote", step.coder().name(), act, Shown.line(step.quote(), LONGEST_QUOTE));
		}
	}

	private void export(Study study, Path target, @Nullable What what) throws StudyProblem {
		ExportFile.write(target, Exporters.find(target, what, new ExportOptions(false, new CountedTable(Breakdown.DOCUMENT, null, false))), study, Progress.NONE);
		console.say("demo.file", target);
	}

	private Path folder() throws StudyProblem {
		Path given = folder;
		try {
			if (given == null) {
				return Files.createTempDirectory("hashiya-demo-").toAbsolutePath();
			}
			Path root = given.toAbsolutePath().normalize();
			Files.createDirectories(root);
			try (Stream<Path> content = Files.list(root)) {
				List<Path> first = content.limit(1).toList();
				if (!first.isEmpty()) {
					throw new StudyProblem(Kind.FILE_EXISTS, root, null);
				}
			}
			return root;
		} catch (java.nio.file.FileAlreadyExistsException e) {
			throw new StudyProblem(Kind.FILE_EXISTS, given, null, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_WRITABLE, given, null, e, String.valueOf(e.getMessage()));
		}
	}
}

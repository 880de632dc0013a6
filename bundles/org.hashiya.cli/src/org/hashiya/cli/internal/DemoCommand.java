// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Unit;
import org.hashiya.cli.CommandLineMain;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.exchange.Exporters;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.sample.SampleStudy;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hashiya demo}. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Makes the sample study, counts and exports it, and prints each step.")
public final class DemoCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", description = "where to make it (default: a new temporary folder)")
	private @Nullable Path folder;

	@Option(names = "--coder", hidden = true, description = "the sample has its own coders; accepted because it holds for every command")
	private @Nullable String coder;

	public DemoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StudyProblem, IOException {
		if (coder != null) {
			console.note("the sample has its own coders");
		}
		Path root = folder != null ? folder : Files.createTempDirectory("hashiya-demo");
		Path study = root.resolve("sample");
		console.result("1. The sample study is made in " + study);
		SampleStudy.create(study, console.progress("making the sample"), step -> console
				.result("   " + step.coder().name() + " " + Wording.act(step.kind(), step.labels()) + (step.quote().isEmpty() ? "" : ": " + step.quote())));
		try (OpenStudy open = OpenStudy.open(study, Progress.NONE)) {
			for (Document document : open.study().documents().list()) {
				console.result("   document " + document.name() + ": " + document.words() + " words, " + document.language());
			}
			console.result("2. It is coded by " + open.study().coders().size() + " coders with " + open.study().codebook().size() + " codes in " + open.history().size()
					+ " acts, each of which can be undone");
			FrequencyTable table = Frequencies.count(open.study(), FrequencyOptions.ofAll().withSubcodes(true), Progress.NONE);
			console.result("3. It is counted: codings, passages, documents, words and characters, with sub-codes");
			int columns = 1 + Unit.values().length;
			console.table(table.header().subList(0, columns), table.lines().stream().map(row -> row.subList(0, columns)).toList(), Format.TABLE);
			console.result("4. It is exported");
			for (String name : List.of("codings.csv", "codebook.qdc", "study.qdpx")) {
				Path file = root.resolve(name);
				ExportFile.write(file, Exporters.find(file, null, ExportOptions.DEFAULT), open.study(), Progress.NONE);
				console.result("   " + file + ": " + Files.size(file) + " bytes");
			}
		}
		int problems = StudyCheck.check(study, Progress.NONE).errors().size();
		console.result("5. It is checked: " + (problems == 0 ? "all is consistent" : problems + " problems"));
		return problems == 0 ? CommandLineMain.DONE : CommandLineMain.FAILED;
	}
}

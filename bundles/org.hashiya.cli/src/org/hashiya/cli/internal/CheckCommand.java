// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.hashiya.cli.CommandLineMain;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.StudyCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hashiya check}. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Reads everything in a study and lists what is inconsistent. Changes nothing. Ends with 1 if there is anything.")
public final class CheckCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "STUDY", description = "the study's folder")
	private Path folder = Path.of("");

	/** Not needed here; accepted because it holds for every command. */
	@Option(names = "--coder", hidden = true)
	void setCoder(String coder) {
		if (coder.isBlank()) {
			console.note("an empty name of a coder");
		}
	}

	@Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json (default: ${DEFAULT-VALUE})", defaultValue = "table")
	private Format format = Format.TABLE;

	public CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		StudyCheck.Report report = StudyCheck.check(folder, console.progress("checking"));
		List<List<String>> rows = report.errors().stream().map(this::row).toList();
		if (!rows.isEmpty() || format != Format.TABLE) {
			console.table(List.of("kind", "file", "place", "problem"), rows, format);
		}
		console.note(report.documents() + " documents, " + report.passages() + " passages, " + report.codings() + " codings, " + report.acts() + " acts: "
				+ (rows.isEmpty() ? "all is consistent" : rows.size() + " problems"));
		return rows.isEmpty() ? CommandLineMain.DONE : CommandLineMain.FAILED;
	}

	private List<String> row(StudyProblem problem) {
		Path file = problem.file();
		Path root = folder.toAbsolutePath().normalize();
		String name = file == null ? "" : file.startsWith(root) ? root.relativize(file).toString() : file.toString();
		String place = problem.place();
		return List.of(problem.kind().name(), name, place == null ? "" : place, Wording.text(problem));
	}
}

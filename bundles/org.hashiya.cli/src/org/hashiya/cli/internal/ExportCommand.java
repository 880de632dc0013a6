// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.What;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hashiya export}. */
@Command(name = "export", description = "Writes codings, frequencies, the codebook or the whole study for other programs.")
public final class ExportCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "OUT", description = "the file: .csv (codings), .qdc (codebook) or .qdpx (the study)")
	private Path file = Path.of("");

	@Option(names = "--what", paramLabel = "WHAT", description = "codings, frequencies or codebook")
	private @Nullable What what;

	@Option(names = "--excel", description = "for .csv: adds a byte order mark and makes cells that begin with = + - @ harmless")
	private boolean excel;

	@Mixin
	private CountOptions count = new CountOptions();

	public ExportCommand(Console console) {
		super(console);
	}

	@Override
	int run(OpenStudy open) throws StudyProblem {
		FrequencyOptions counted = count.options();
		ExportOptions options = new ExportOptions(excel, (study, progress) -> {
			FrequencyTable table = Frequencies.count(study, counted, progress);
			return new org.hashiya.exchange.TableMaker.Table(table.header(), table.lines());
		});
		ExportFile.write(file, Exporters.find(file, what, options), open.study(), console.progress("exporting"));
		console.note("written: " + file);
		return done();
	}
}

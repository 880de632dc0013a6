// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.Excerpt;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.MemoForm;
import org.hashiya.exchange.Originals;
import org.hashiya.exchange.RefiLoss;
import org.hashiya.exchange.RefiProfile;
import org.hashiya.exchange.TableMaker;
import org.hashiya.exchange.WordDocuments;
import org.hashiya.model.Milestone;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/**
 * An export that a person asked for. Needs no window.
 *
 * @param kind        what is exported
 * @param frequencies what is counted for {@link ExportKind#FREQUENCIES}
 * @param csv         how CSV is written
 * @param part        what of it
 * @param profile     for which program a project is written
 * @param originals   whether Word documents go along with a project
 * @param memos       as what memos on documents and passages are written in a project
 * @param milestone   of which state; empty for the present
 * @param target      the file, with the extension of the kind; replaced where it is there
 */
public record ExportRequest(ExportKind kind, FrequencyOptions frequencies, Csv.Form csv, Excerpt part, RefiProfile profile, boolean originals, MemoForm memos, Optional<Milestone> milestone, Path target) {

	/**
	 * Writes the file, all of it or nothing, with the functions that the command line uses.
	 *
	 * @param seen what of a snapshot this copy's coder sees, and exports
	 * @throws StudyProblem          PAST_UNKNOWN; if it cannot be written or something of the study cannot be read
	 * @throws CancellationException if the progress was cancelled; what was there is there still
	 */
	public Exported run(OpenStudy open, UnaryOperator<Study> seen, Progress progress) throws StudyProblem {
		Study study = snapshot(open, seen, progress);
		ExportOptions options = new ExportOptions(false, this::table).as(csv).withHistory(new HistoryTable(open, study.seenBy())).forProgram(profile).in(Platform.getNL().replace('_', '-'))
				.with(originals ? new WordDocuments(open::original) : Originals.NONE).with(memos);
		ExportFile.write(target, Exporters.find(target, kind.what(), options), study, progress);
		return new Exported(target, kind == ExportKind.PROJECT_REFI ? RefiLoss.of(study, profile, memos, progress) : List.of());
	}

	/**
	 * What is written, and what it lacks.
	 *
	 * @param losses of a project; of other kinds nothing is said
	 */
	public record Exported(Path file, List<RefiLoss> losses) {
	}

	/**
	 * What the file of a project would lack, or its program not read. Writes nothing.
	 *
	 * @throws StudyProblem          as {@link #run}
	 * @throws CancellationException if the progress was cancelled
	 */
	public List<RefiLoss> losses(OpenStudy open, UnaryOperator<Study> seen, Progress progress) throws StudyProblem {
		return RefiLoss.of(snapshot(open, seen, progress), profile, memos, progress);
	}

	private Study snapshot(OpenStudy open, UnaryOperator<Study> seen, Progress progress) throws StudyProblem {
		return part.of(seen.apply(milestone.isPresent() ? open.at(milestone.get(), progress) : open.study()), progress);
	}

	private TableMaker.Table table(Study study, Progress progress) throws StudyProblem {
		FrequencyOptions options = kind == ExportKind.REPORT || kind == ExportKind.CODEBOOK_PAGE ? FrequencyOptions.ofAll().withSubcodes(frequencies.subcodes()) : frequencies;
		FrequencyTable counted = Frequencies.count(study, options, progress);
		Set<Integer> numbers = IntStream.range(1, counted.header().size() - 1).boxed().collect(Collectors.toSet()); // all but the path and the id
		return new TableMaker.Table(counted.header(), counted.lines(), numbers);
	}
}

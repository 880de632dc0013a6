// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.exchange.ChosenPassages;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.exchange.Exporter;
import org.hashiya.model.Coding;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Passages in a file, as the window writes them.
 *
 * @param file     whose ending says what it is, see {@link ChosenPassages#EXTENSIONS}
 * @param title    what the passages have in common
 * @param language for pages, a BCP 47 tag; null for that of the study
 */
record PassageFile(Path file, String title, @Nullable String language) {

	/** Whether there is such a file. */
	static boolean isKnown(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return ChosenPassages.EXTENSIONS.stream().anyMatch(extension -> name.endsWith("." + extension));
	}

	/**
	 * Writes all of it or nothing, and says so.
	 *
	 * @throws StudyProblem if passages cannot be read or the file cannot be written
	 */
	void write(Console console, Study study, PassageListing.Source source, Arrangement arrangement) throws StudyProblem {
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null && !Files.isDirectory(folder)) {
			throw new StudyProblem(Kind.FILE_MISSING, folder, null);
		}
		List<ChosenPassages.Group> groups = PassageListing.arranged(study, source, arrangement, console.progress()).stream()
				.map(group -> new ChosenPassages.Group(group.id() != null || arrangement.grouping() == PassageGrouping.NONE ? group.name() : NONE, group.passages().stream().map(PassageFile::range).toList()))
				.toList();
		Exporter exporter = new ChosenPassages(title, groups).exporter(file, ExportOptions.DEFAULT.in(language));
		ExportFile.write(file, exporter, study, console.progress());
		console.tell("export.done", file);
	}

	/** The heading of those that belong to none. */
	private static final String NONE = "–";

	private static ChosenPassages.Range range(FoundPassage found) {
		Set<UUID> codings = found.codings().map(Coding::id).collect(Collectors.toSet());
		return new ChosenPassages.Range(found.document(), found.passages().toList(), codings);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that some system takes for a device, or for the name of another file: the study gets files that every system takes, and holds what was imported. */
class AwkwardNamesTest {

	private static final List<String> NAMES = List.of("con", "aux.txt", "nul", "COM1", "Text", "text", "R\u00E9sum\u00E9", "RE\u0301SUME\u0301");

	@Test
	void everySystemTakesTheFilesOfAStudy(@TempDir @Nullable Path folder) throws IOException, StudyProblem {
		Path study = Cli.existing(folder).resolve("study");
		run("new", study).done();
		for (int i = 0; i < NAMES.size(); i++) { // each in a folder of its own, so that this disk may take two names for one
			Path file = Files.createDirectories(Cli.existing(folder).resolve("from " + i)).resolve(NAMES.get(i) + ".txt");
			run("import", study, Files.writeString(file, "The text number " + i + ".\n")).done();
		}
		assertFileNames(study.resolve("documents"));
		assertFileNames(study.resolve("passages"));
		try (OpenStudy open = OpenStudy.open(study, Progress.NONE)) {
			for (int i = 0; i < NAMES.size(); i++) {
				Document document = open.study().documents().at(i);
				assertEquals(Normalizer.normalize(NAMES.get(i), Normalizer.Form.NFC), document.name(), "the name itself stays");
				assertTrue(open.study().text(document, Progress.NONE).string().startsWith("The text number " + i), document.name());
			}
		}
		assertTrue(run("check", study).err().contains("All is well: 8 documents"), () -> run("check", study).err());
	}

	private static void assertFileNames(Path files) throws IOException {
		Set<String> seen = new HashSet<>();
		try (Stream<Path> all = Files.walk(files).filter(Files::isRegularFile)) {
			for (Path file : all.toList()) {
				String name = file.getFileName().toString();
				assertFalse(name.toLowerCase(Locale.ROOT).matches("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?"), name);
				assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC), name);
				assertTrue(seen.add(file.resolveSibling(name.toLowerCase(Locale.ROOT)).toString()), name + " is another file's name in other case");
			}
		}
		assertTrue(seen.size() >= NAMES.size(), () -> seen.toString());
	}
}

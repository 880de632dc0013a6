// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.work.CodePassages;
import org.hashiya.cli.internal.work.WhereToCode;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.ibm.icu.lang.UCharacter;

/** What was acknowledged is there after the process was killed. */
class KilledTest {

	private static final String ACKNOWLEDGED = "acknowledged";

	/** The process that is killed: codes, says so, and waits. It never closes the study. */
	static final class Victim {

		private Victim() {
		}

		public static void main(String[] arguments) throws StudyProblem, IOException {
			OpenStudy open = OpenStudy.open(Path.of(arguments[0]), Progress.NONE);
			new CodePassages("text", "Actors/Russia factor", true, new WhereToCode.Quoted("روسيا", null, true, Extent.EXACT), "مذكّرة").run(open);
			System.out.println(ACKNOWLEDGED);
			System.in.read();
			open.close();
		}
	}

	/** Where the classes of the rooms that the victim works with come from: who runs the tests may keep that from the system property. */
	private static String classPath() {
		return Stream.of(Victim.class, CodePassages.class, OpenStudy.class, Study.class, Extent.class, Gson.class, UCharacter.class)
				.map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString()).distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}

	@Test
	void aCodingOutlivesTheProcess(@TempDir @Nullable Path folder) throws IOException, InterruptedException {
		Path study = Cli.study(folder, "روسيا بعيدة، وروسيا مشغولة");
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Process process = new ProcessBuilder(List.of(java.toString(), "-cp", classPath(), Victim.class.getName(), study.toString()))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			assertEquals(ACKNOWLEDGED, out.readLine());
		} finally {
			process.destroyForcibly().waitFor(); // SIGKILL where there are signals
		}
		assertEquals(2, run("passages", study, "--code", "Russia factor", "--format", "json").json().size());
		assertEquals(CommandLineMain.DONE, run("check", study).code());
		assertEquals("Undone: code “Russia factor” on 2 passages of “text”", run("undo", study).done().strip());
	}
}

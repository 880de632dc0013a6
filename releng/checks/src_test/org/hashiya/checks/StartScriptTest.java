// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command line through the start script of the product, as a person with a bare {@code LC_ALL=C} types it. The words
 * stand in a shell script of UTF-8 bytes, so that nothing depends on the encoding of the Java that runs the tests.
 */
class StartScriptTest {

	private static final Path PRODUCT = Project.top().resolve("releng/product/target/products/org.hashiya.product/linux/gtk")
			.resolve(System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64").resolve("hashiya");

	/** One home for all, so that the platform's own files are made once. */
	private static final Path HOME = Project.top().resolve("releng/checks/target/home");

	private final Path folder;

	StartScriptTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void makeAStudyWithAnArabicDocument() throws Exception {
		Run run = shell("""
				printf 'تراقب روسيا المنطقة. وتشتري الجزائر السلاح.\\n' > مقال.txt
				hashiya new دراسة --name 'دراسة أولى' --coder أمل && hashiya import دراسة مقال.txt
				""");
		assertEquals(0, run.exitCode(), run::toString);
	}

	@Test
	void arabicArgumentsArriveWholeUnderALocaleWithoutThem() throws Exception {
		Run run = shell("""
				hashiya code دراسة --document مقال --code 'عامل روسيا' --create --quote روسيا --memo 'ذكر مباشر 🙂' >&2 &&
				hashiya passages دراسة --format json && cat دراسة/study.json دراسة/memos.jsonl دراسة/codebook.jsonl
				""");

		assertEquals(0, run.exitCode(), run::toString);
		for (String word : List.of("دراسة أولى", "أمل", "عامل روسيا", "روسيا", "ذكر مباشر 🙂")) {
			assertTrue(run.output().contains(word), () -> word + " in " + run);
		}
		assertFalse(run.output().contains("??"), run::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-debug", "-clean", "-name", "-nl", "-data", "-console", "-vmargs" })
	void wordsOfThePlatformAreTheUsersOwnAfterMemo(String word) throws Exception {
		Run run = shell("hashiya code دراسة --document مقال --code A --create --quote روسيا --memo " + word + " >&2 && cat دراسة/memos.jsonl");

		assertEquals(0, run.exitCode(), run::toString);
		assertTrue(run.output().contains("\"" + word + "\""), run::toString);
	}

	@Test
	void spacesQuotesAndLineEndsArriveWhole() throws Exception {
		Run run = shell("hashiya code دراسة --document مقال --code A --create --quote روسيا --memo 'one  two $HOME `x` \\ *\nthree' >&2 && cat دراسة/memos.jsonl");

		assertEquals(0, run.exitCode(), run::toString);
		assertTrue(run.output().contains("one  two $HOME `x` \\\\ *\\nthree"), run::toString);
	}

	@Test
	void whatFailsHasAnExitCodeAndOneLineOnStandardError() throws Exception {
		Run missing = shell("hashiya freq missing-study");
		Run wrong = shell("hashiya freq دراسة --by planet");

		assertEquals(1, missing.exitCode(), missing::toString);
		assertEquals("", missing.output());
		assertEquals(1, missing.errors().lines().count(), missing::toString);
		assertEquals(2, wrong.exitCode(), wrong::toString);
		assertEquals("", wrong.output());
	}

	@Test
	void theScriptOfTheDocumentationCountsWhatTheProgramCounts() throws Exception {
		Run python = shell("command -v python3");
		Assumptions.assumeTrue(python.exitCode() == 0, "there is no python3");
		Run run = shell("hashiya demo sample >&2 && hashiya freq sample/sample-study --format csv && echo --- && PYTHONIOENCODING=utf-8 python3 '"
				+ Project.top().resolve("releng/docs/count_codes.py") + "' sample/sample-study");

		assertEquals(0, run.exitCode(), run::toString);
		List<String> parts = List.of(run.output().split("---\\n"));
		Map<String, Integer> counted = new TreeMap<>();
		parts.getFirst().lines().skip(1).map(line -> line.split(",")).filter(cells -> !cells[1].equals("0")).forEach(cells -> counted.put(cells[0], Integer.valueOf(cells[1])));
		Map<String, Integer> byScript = new TreeMap<>();
		parts.getLast().lines().map(line -> line.split("\t")).forEach(cells -> byScript.merge(cells[1], Integer.valueOf(cells[2]), Integer::sum));
		assertEquals(counted, byScript);
		assertFalse(counted.isEmpty());
	}

	@Test
	void leavesNothingInTheInstallationAndNoFileOfItsArguments() throws Exception {
		List<String> before = files(PRODUCT);
		Run run = shell("mkdir temporary && TMPDIR=\"$PWD/temporary\" hashiya freq دراسة >&2 && ls -A temporary");

		assertEquals(0, run.exitCode(), run::toString);
		assertEquals("", run.output());
		assertEquals(before, files(PRODUCT));
	}

	@Test
	void severalAtOnceInAFreshHomeDoNotDisturbEachOther() throws Exception {
		Run run = shell("""
				HOME=$PWD/fresh
				mkdir "$HOME"
				for i in 1 2 3 4; do (hashiya codes دراسة --format json >/dev/null; echo "code $?") & done
				wait
				""");

		assertEquals("code 0\n".repeat(4), run.output(), run::toString);
	}

	private Run shell(String commands) throws IOException, InterruptedException {
		Path script = Files.writeString(folder.resolve("script.sh"), "cd \"$1\" || exit 9\nhashiya() { \"$PRODUCT/hashiya\" \"$@\"; }\n" + commands);
		return Run.of(Map.of("LC_ALL", "C", "LANG", "C", "HOME", Files.createDirectories(HOME).toString(), "PRODUCT", PRODUCT.toString(), "XDG_CACHE_HOME", "",
				"HASHIYA_CONFIGURATION", "", "JAVA_HOME", System.getProperty("java.home")), List.of("sh", script.toString(), folder.toString()));
	}

	private static List<String> files(Path start) throws IOException {
		try (Stream<Path> files = Files.walk(start)) {
			return files.map(start::relativize).map(Path::toString).sorted().toList();
		}
	}
}

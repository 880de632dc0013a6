// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The window is killed at the moment in which a coding is in the journal, while nothing else of it is written: the coding is there all the same. */
class KilledWindowTest {

	/** So long an attempt to code may take before the text was perhaps not there yet. */
	private static final Duration ATTEMPT = Duration.ofSeconds(3);
	private static final int ATTEMPTS = 12;
	private static final String CODE = "coded at the last moment";
	/** The name may be the end of it: what is typed before the box is open is lost. */
	private static final Pattern CODED = Pattern.compile("code “([^”]*moment)” on 1 passage of “essay-ar”");

	private final SampleWindow sample;

	KilledWindowTest(@TempDir Path folder) {
		sample = new SampleWindow(folder, Map.of());
	}

	@AfterEach
	void killWhatIsLeft() throws InterruptedException {
		sample.close();
	}

	@Test
	@EnabledIf(value = "org.hashiya.checks.SampleWindow#isThereAScreen", disabledReason = "needs xdotool and a screen of X11")
	void aCodingIsThereAfterTheWindowWasKilled() throws Exception {
		Process window = sample.start();
		String id = sample.window(window);
		long before = lines();

		codeTheWholeText(id, before);
		window.destroyForcibly().waitFor(); // the signal 9: nothing in it can end in order

		assertEquals(before + 1, lines());
		Run history = sample.hashiya("history", sample.study().toString());
		Matcher last = CODED.matcher(history.output().lines().reduce((first, second) -> second).orElse(""));
		assertTrue(last.find(), history::toString);
		Run passages = sample.hashiya("passages", sample.study().toString(), "--code", last.group(1), "--format", "csv");
		assertEquals(0, passages.exitCode(), passages::toString);
		assertTrue(passages.output().contains(last.group(1)), passages::toString);
		Run check = sample.hashiya("check", sample.study().toString());
		assertEquals(0, check.exitCode(), check::toString);

		String next = sample.window(sample.start());
		assertTrue(SampleWindow.name(next).contains("Algeria"), "the window opens the study again");
		assertEquals(before + 1, lines());
	}

	/** Tries until the journal has grown: the text may not be shown yet, and to code the same again is no change. */
	private void codeTheWholeText(String id, long before) throws Exception {
		String geometry = Run.of("xdotool", "getwindowgeometry", "--shell", id).output();
		int width = number("WIDTH", geometry);
		int height = number("HEIGHT", geometry);
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			Run.of("xdotool", "windowactivate", "--sync", id, "mousemove", "--window", id, String.valueOf(width * 2 / 5), String.valueOf(height * 3 / 10), "click", "1", "key",
					"ctrl+a", "key", "ctrl+k");
			Run.of("xdotool", "sleep", "0.5", "type", "--delay", "10", CODE); // a person looks whether the box is open; here nobody can
			Run.of("xdotool", "key", "Return");
			if (SampleWindow.comesTrue(ATTEMPT, () -> lines() > before)) {
				return;
			}
			Run.of("xdotool", "key", "Escape");
		}
		fail("nothing was coded: " + sample.log());
	}

	private static int number(String name, String lines) {
		return lines.lines().filter(line -> line.startsWith(name + "=")).map(line -> Integer.valueOf(line.substring(name.length() + 1))).findFirst().orElseThrow();
	}

	/** The lines of all journals of the study. */
	private long lines() throws IOException {
		try (Stream<Path> files = Files.walk(sample.study().resolve("history"))) {
			long lines = 0;
			for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
				lines += Files.readString(file).chars().filter(character -> character == '\n').count();
			}
			return lines;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The window is killed at the moment in which a coding is in the journal, while nothing else of it is written: the coding is there all the same. */
class KilledWindowTest {

	private static final Path STARTER = Project.top().resolve("releng/product/target/products/org.hashiya.product/linux/gtk")
			.resolve(System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64").resolve("hashiya/hashiya");
	private static final Duration START = Duration.ofSeconds(60);
	/** So long an attempt to code may take before the text was perhaps not there yet. */
	private static final Duration ATTEMPT = Duration.ofSeconds(3);
	private static final int ATTEMPTS = 12;
	private static final String CODE = "coded at the last moment";
	/** The name may be the end of it: what is typed before the box is open is lost. */
	private static final Pattern CODED = Pattern.compile("code “([^”]*moment)” on 1 passage of “essay-ar”");

	private final Path folder;
	private final Path sample;
	private final List<Process> started = new ArrayList<>();

	KilledWindowTest(@TempDir Path folder) {
		this.folder = folder;
		sample = folder.resolve("Hashiya sample");
	}

	@AfterEach
	void killWhatIsLeft() throws InterruptedException {
		for (Process process : started) {
			process.destroyForcibly().waitFor();
		}
	}

	@Test
	@EnabledIf(value = "isThereAScreen", disabledReason = "needs xdotool and a screen of X11")
	void aCodingIsThereAfterTheWindowWasKilled() throws Exception {
		Process window = start();
		String id = window(window);
		long before = lines();

		codeTheWholeText(id, before);
		window.destroyForcibly().waitFor(); // the signal 9: nothing in it can end in order

		assertEquals(before + 1, lines());
		Run history = hashiya("history", sample.toString());
		Matcher last = CODED.matcher(history.output().lines().reduce((first, second) -> second).orElse(""));
		assertTrue(last.find(), history::toString);
		Run passages = hashiya("passages", sample.toString(), "--code", last.group(1), "--format", "csv");
		assertEquals(0, passages.exitCode(), passages::toString);
		assertTrue(passages.output().contains(last.group(1)), passages::toString);
		Run check = hashiya("check", sample.toString());
		assertEquals(0, check.exitCode(), check::toString);

		String next = window(start());
		assertTrue(name(next).contains("Algeria"), "the window opens the study again");
		assertEquals(before + 1, lines());
	}

	static boolean isThereAScreen() throws InterruptedException {
		try {
			return Run.of("xdotool", "getmouselocation").exitCode() == 0;
		} catch (IOException e) {
			return false; // not installed
		}
	}

	/** The window on a sample study of its own. The script replaces itself by the Java machine, so that the process is the window. */
	private Process start() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(STARTER.toString(), "-data", folder.resolve("workspace").toString(), "-sample");
		builder.environment().putAll(environment());
		Process process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("window.log").toFile()).start();
		started.add(process);
		return process;
	}

	private Map<String, String> environment() {
		return Map.of("HASHIYA_CONFIGURATION", folder.resolve("configuration").toString(), "HASHIYA_VM_OPTIONS", "-Duser.home=" + folder, "JAVA_HOME",
				System.getProperty("java.home"));
	}

	private Run hashiya(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(STARTER.toString()));
		command.addAll(List.of(words));
		return Run.of(environment(), command);
	}

	/** Waits until the window has the study, and answers the window's number. */
	private String window(Process process) throws Exception {
		List<String> found = new ArrayList<>();
		until("the window has the study", START, () -> {
			assertTrue(process.isAlive(), () -> "the window has ended: " + read(folder.resolve("window.log")));
			found.clear();
			for (String id : Run.of("xdotool", "search", "--onlyvisible", "--pid", String.valueOf(process.pid())).output().lines().toList()) {
				if (name(id).contains("Algeria")) {
					found.add(id);
				}
			}
			return !found.isEmpty();
		});
		return found.getFirst();
	}

	private static String name(String id) throws IOException, InterruptedException {
		return Run.of("xdotool", "getwindowname", id).output();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
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
			if (comesTrue(ATTEMPT, () -> lines() > before)) {
				return;
			}
			Run.of("xdotool", "key", "Escape");
		}
		fail("nothing was coded: " + read(folder.resolve("window.log")));
	}

	private static int number(String name, String lines) {
		return lines.lines().filter(line -> line.startsWith(name + "=")).map(line -> Integer.valueOf(line.substring(name.length() + 1))).findFirst().orElseThrow();
	}

	/** The lines of all journals of the study. */
	private long lines() throws IOException {
		try (Stream<Path> files = Files.walk(sample.resolve("history"))) {
			long lines = 0;
			for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
				lines += Files.readString(file).chars().filter(character -> character == '\n').count();
			}
			return lines;
		}
	}

	private interface Condition {
		boolean isTrue() throws Exception;
	}

	private static void until(String what, Duration patience, Condition condition) throws Exception {
		if (!comesTrue(patience, condition)) {
			fail("waited in vain until " + what);
		}
	}

	private static boolean comesTrue(Duration patience, Condition condition) throws Exception {
		long end = System.nanoTime() + patience.toNanos();
		while (!condition.isTrue()) {
			if (System.nanoTime() > end) {
				return false;
			}
			LockSupport.parkNanos(5_000_000);
		}
		return true;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The layout of the keyboard of the screen, by setxkbmap; closed, it is as it was. */
final class Keyboard implements AutoCloseable {

	private static final Pattern FIELD = Pattern.compile("(?m)^(layout|variant):\\s*(\\S+)");

	private final List<String> before;

	/**
	 * Plugs in a keyboard.
	 *
	 * @param layouts  such as {@code ara,us}; the first is active
	 * @param variants one for each, such as {@code digits,}; may be empty
	 */
	Keyboard(String layouts, String variants) {
		String query = run("-query");
		List<String> options = new ArrayList<>(List.of("-layout", "us", "-variant", ""));
		FIELD.matcher(query).results().forEach(field -> options.set(field.group(1).equals("layout") ? 1 : 3, field.group(2)));
		before = List.copyOf(options);
		run("-layout", layouts, "-variant", variants);
	}

	/** Whether layouts can be changed here. */
	static boolean isThere() {
		try {
			return Hand.isThere() && new ProcessBuilder("setxkbmap", "-query").redirectErrorStream(true).start().onExit().join().exitValue() == 0;
		} catch (IOException e) {
			return false; // not installed
		}
	}

	@Override
	public void close() {
		run(before.toArray(String[]::new));
	}

	private static String run(String... options) {
		List<String> command = new ArrayList<>(List.of("setxkbmap"));
		command.addAll(List.of(options));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new AssertionError(command + ": " + said);
			}
			return said;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}
}

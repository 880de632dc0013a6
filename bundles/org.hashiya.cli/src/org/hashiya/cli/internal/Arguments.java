// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Finds the arguments of the program. The platform takes words such as {@code -debug} and {@code -name x} out of its own arguments, and Java reads them by the locale; so the start script
 * brings ours by another way.
 */
public final class Arguments {

	/** System property: a file that holds the arguments in UTF-8, each ended by a NUL byte. It is removed as soon as it was read. */
	static final String FILE = "hashiya.arguments";
	/** System property: the name of an environment variable that holds the command line as it was typed, on Windows. */
	static final String VARIABLE = "hashiya.arguments.variable";

	private Arguments() {
	}

	/**
	 * The arguments.
	 *
	 * @param given       what the platform left, used where no start script was
	 * @param properties  the system's properties
	 * @param environment the environment
	 * @throws IOException if the start script's file cannot be read or removed
	 */
	public static List<String> find(List<String> given, Properties properties, Map<String, String> environment) throws IOException {
		String file = properties.getProperty(FILE);
		if (file != null) {
			Path path = Path.of(file);
			byte[] bytes = Files.readAllBytes(path);
			Files.delete(path);
			return split(new String(bytes, StandardCharsets.UTF_8));
		}
		String variable = properties.getProperty(VARIABLE);
		if (variable != null) {
			return WindowsWords.split(environment.getOrDefault(variable, ""));
		}
		return given;
	}

	private static List<String> split(String text) {
		List<String> words = new ArrayList<>();
		int start = 0;
		for (int end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', start)) {
			words.add(text.substring(start, end));
			start = end + 1;
		}
		return words;
	}
}

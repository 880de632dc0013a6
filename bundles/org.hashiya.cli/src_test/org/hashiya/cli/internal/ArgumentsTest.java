// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

	@Test
	void comeFromTheStartScriptsFileWhichIsRemoved(@TempDir @Nullable Path folder) throws IOException {
		Path file = folder == null ? Path.of("") : folder.resolve("arguments");
		Files.writeString(file, "code\0دراسة\0--memo\0-debug\0\0two\nlines 😀\0");
		Properties properties = new Properties();
		properties.setProperty(Arguments.FILE, file.toString());
		assertEquals(List.of("code", "دراسة", "--memo", "-debug", "", "two\nlines 😀"), Arguments.find(List.of("other"), properties, Map.of()));
		assertFalse(Files.exists(file));
		assertThrows(IOException.class, () -> Arguments.find(List.of(), properties, Map.of()));
	}

	@Test
	void comeFromTheVariableOnWindows() throws IOException {
		Properties properties = new Properties();
		properties.setProperty(Arguments.VARIABLE, "TYPED");
		assertEquals(List.of("code", "my study", "--quote", "روسيا"), Arguments.find(List.of(), properties, Map.of("TYPED", "code \"my study\"  --quote روسيا")));
		assertEquals(List.of(), Arguments.find(List.of(), properties, Map.of()));
	}

	@Test
	void comeFromThePlatformWhereThereIsNoStartScript() throws IOException {
		assertEquals(List.of("freq", "x"), Arguments.find(List.of("freq", "x"), new Properties(), Map.of()));
	}

	/** The examples of the page that the rules are from, and the usual traps. */
	@Test
	void wordsAreSplitAsWindowsProgramsDo() {
		assertEquals(List.of("abc", "d", "e"), WindowsWords.split("\"abc\" d e"));
		assertEquals(List.of("a\\\\b", "de fg", "h"), WindowsWords.split("a\\\\b d\"e f\"g h"));
		assertEquals(List.of("a\\\"b", "c", "d"), WindowsWords.split("a\\\\\\\"b c d"));
		assertEquals(List.of("a\\\\b c", "d", "e"), WindowsWords.split("a\\\\\\\\\"b c\" d e"));
		assertEquals(List.of("a\"b", "c d"), WindowsWords.split("\"a\"\"b\" \"c d\""));
		assertEquals(List.of("C:\\studies\\", "x"), WindowsWords.split("\"C:\\studies\\\\\" x"));
		assertEquals(List.of("", "-debug"), WindowsWords.split("\t\"\" \t -debug "));
	}
}

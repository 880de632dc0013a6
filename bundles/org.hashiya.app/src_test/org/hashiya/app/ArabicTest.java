// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each string of ours is there in Arabic with the same places to fill, and each Arabic string for the platform has a string to stand for. */
@SuppressWarnings("nls") // the texts of tests are not for people
class ArabicTest {

	private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	private static final Path ARABIC = BUNDLES.resolve("org.hashiya.nl.ar");
	/** A date, or the ending of a file, that nothing keeps from being read from the other side. */
	private static final Pattern TURNED = Pattern.compile("[0-9]{4}-[0-9]{2}|(?<![\u200E\\p{Alnum}*/])\\.[a-z]{2,8}\\b");
	private static final Pattern PLACE = Pattern.compile("\\{([0-9a-z]+)[,}]");

	static Stream<String> rooms() {
		return Stream.of("ui", "ui.editor", "ui.codebook", "ui.analysis", "ui.exchange", "app");
	}

	static Stream<String> hosts() throws IOException {
		try (Stream<Path> fragments = Files.list(ARABIC)) {
			return fragments.map(fragment -> fragment.getFileName().toString()).filter(name -> name.startsWith("eclipse.")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void eachOfOurStringsIsThereInArabicWithTheSamePlaces(String room) throws IOException {
		Path bundle = BUNDLES.resolve("org.hashiya." + room);
		List<String> faults = new ArrayList<>();
		for (Path english : properties(bundle)) {
			Path relative = english.startsWith(bundle.resolve("src")) ? bundle.resolve("src").relativize(english) : bundle.relativize(english);
			Path arabic = ARABIC.resolve(room).resolve(relative.resolveSibling(relative.getFileName().toString().replace(".properties", "_ar.properties")));
			if (!Files.exists(arabic)) {
				faults.add("missing: " + arabic);
				continue;
			}
			compare(read(english), read(arabic), relative, faults);
		}
		assertEquals(List.of(), faults);
	}

	private static void compare(Properties english, Properties arabic, Path file, List<String> faults) {
		for (String key : english.stringPropertyNames()) {
			String translated = arabic.getProperty(key);
			if (translated == null) {
				faults.add(file + ": no " + key);
			} else if (!places(english.getProperty(key)).containsAll(places(translated))) {
				faults.add(file + ": " + key + " fills " + places(translated) + " in place of " + places(english.getProperty(key)));
			}
		}
		arabic.stringPropertyNames().stream().filter(key -> !english.containsKey(key)).forEach(key -> faults.add(file + ": nothing is called " + key));
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void datesAndEndingsOfFilesAreReadFromLeftToRight(String room) throws IOException {
		List<String> turned = new ArrayList<>();
		for (Path file : properties(ARABIC.resolve(room))) {
			read(file).forEach((key, text) -> {
				if (TURNED.matcher(String.valueOf(text).replaceAll("\u2066[^\u2069]*\u2069", "")).find()) {
					turned.add(key + ": " + text);
				}
			});
		}
		assertEquals(List.of(), turned);
	}

	@ParameterizedTest
	@MethodSource("hosts")
	void eachStringForThePlatformStandsForOne(String fragment) throws IOException {
		Path folder = ARABIC.resolve(fragment);
		List<String> faults = new ArrayList<>();
		for (Path arabic : properties(folder)) {
			String name = folder.relativize(arabic).toString().replace('\\', '/').replace("_ar.properties", ".properties");
			if (name.startsWith("plugin")) {
				continue; // each host has one of this name: the class path cannot tell them apart
			}
			try (InputStream stream = ArabicTest.class.getResourceAsStream("/" + name)) {
				if (stream == null) {
					faults.add("the platform has no " + name);
					continue;
				}
				Properties english = new Properties();
				english.load(stream);
				read(arabic).stringPropertyNames().stream().filter(key -> !english.containsKey(key)).forEach(key -> faults.add(name + ": " + key));
			}
		}
		assertEquals(List.of(), faults);
	}

	private static Set<String> places(String pattern) {
		Set<String> places = new TreeSet<>();
		Matcher matcher = PLACE.matcher(pattern);
		while (matcher.find()) {
			places.add(matcher.group(1));
		}
		return places;
	}

	private static List<Path> properties(Path bundle) throws IOException {
		try (Stream<Path> files = Files.walk(bundle)) {
			List<Path> found = files.filter(file -> file.getFileName().toString().endsWith(".properties") && !file.getFileName().toString().equals("build.properties"))
					.filter(file -> !bundle.relativize(file).startsWith("target") && !bundle.relativize(file).startsWith("bin")).toList();
			assertTrue(!found.isEmpty(), bundle.toString());
			return found;
		}
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whatever the rooms put into tool bars and menus can be done by keys, and a key means one thing where it is pressed. */
class DeclaredKeysTest {

	/** What F10 and Alt lead to. */
	private static final Pattern MAIN_MENU = Pattern.compile("menu:(file|edit|study|code|memo|analyse|window|help)");
	/** What the menu key leads to where the focus is, and Ctrl+F10 in a view. */
	private static final Pattern MENU_OF_PART = Pattern.compile("(popup|menu):org\\.hashiya\\..*");

	private static final List<Element> PLUGINS = new ArrayList<>();

	@BeforeAll
	static void read() throws IOException, ParserConfigurationException, SAXException {
		PLUGINS.clear();
		try (Stream<Path> rooms = Files.list(Path.of(".."))) {
			for (Path plugin : rooms.map(room -> room.resolve("plugin.xml")).filter(Files::exists).sorted().toList()) {
				PLUGINS.add(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(plugin.toFile()).getDocumentElement());
			}
		}
	}

	private static List<Element> all(String name) {
		return PLUGINS.stream().flatMap(plugin -> elements(plugin, name)).toList();
	}

	private static Stream<Element> elements(Element above, String name) {
		NodeList nodes = above.getElementsByTagName(name);
		return Stream.iterate(0, index -> index < nodes.getLength(), index -> index + 1).map(index -> (Element) nodes.item(index));
	}

	@Test
	void aKeyMeansOneThingInAContext() {
		Map<String, Set<String>> meanings = new TreeMap<>();
		for (Element key : all("key")) {
			String where = String.join(" ", key.getAttribute("contextId"), key.getAttribute("sequence"), key.getAttribute("locale"), key.getAttribute("platform"));
			StringBuilder meaning = new StringBuilder(key.getAttribute("commandId"));
			elements(key, "parameter").forEach(parameter -> meaning.append(' ').append(parameter.getAttribute("value")));
			meanings.computeIfAbsent(where, none -> new TreeSet<>()).add(meaning.toString());
		}
		assertTrue(meanings.size() > 100, "the keys are found");
		meanings.values().removeIf(several -> several.size() == 1);
		assertEquals(Map.of(), meanings);
	}

	@Test
	void eachToolHasAKeyOrAnEntryOfAMenuAndEachEntryOfAMenuOfAViewCanBeReached() {
		Set<String> keys = new TreeSet<>(all("key").stream().map(key -> key.getAttribute("commandId")).toList());
		Map<String, Set<String>> places = new HashMap<>();
		for (Element contribution : all("menuContribution")) {
			String place = contribution.getAttribute("locationURI").replaceFirst("\\?.*", "");
			elements(contribution, "command").forEach(command -> places.computeIfAbsent(command.getAttribute("commandId"), none -> new TreeSet<>()).add(place));
		}
		assertTrue(places.size() > 60, "the contributions are found");
		Set<String> byMouseAlone = new TreeSet<>();
		places.forEach((command, where) -> {
			boolean inMenu = where.stream().anyMatch(place -> MAIN_MENU.matcher(place).matches() || MENU_OF_PART.matcher(place).matches());
			if (!keys.contains(command) && !inMenu) {
				byMouseAlone.add(command + " in " + where);
			}
		});
		assertEquals(Set.of(), byMouseAlone);
	}
}

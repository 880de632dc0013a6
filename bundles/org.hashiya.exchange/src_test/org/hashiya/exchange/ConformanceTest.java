// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The table of conformance has a row for each element and attribute of the schemas, and for nothing else. */
class ConformanceTest {

	private static final Pattern NAME = Pattern.compile("`(@?\\w+)`");
	private static final Set<String> OUTCOMES = Set.of("shown", "kept", "reported");

	@Test
	void eachElementAndAttributeHasItsRow() throws IOException, SAXException, ParserConfigurationException {
		Set<String> standard = new TreeSet<>();
		for (String schema : List.of("Project.xsd", "Codebook.xsd")) {
			standard.addAll(declared(Schema.find(schema)));
		}
		assertEquals(String.join("\n", standard), String.join("\n", new TreeSet<>(listed())));
	}

	private static List<String> listed() throws IOException {
		List<String> listed = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of("..", "..", "releng", "docs", "refi-qda.md"))) {
			String[] cells = line.split(" \\| |\\| | \\|", -1);
			if (!line.startsWith("| `") || cells.length < 6) {
				continue;
			}
			assertTrue(OUTCOMES.contains(cells[3]), line);
			for (String in : names(cells[1])) {
				names(cells[2]).forEach(name -> listed.add(in + "/" + name));
			}
		}
		assertEquals(new HashSet<>(listed).size(), listed.size(), "nothing has two rows");
		return listed;
	}

	private static List<String> names(String cell) {
		return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
	}

	/** {@code Parent/Child} and {@code Parent/@attribute} of each element that a schema declares. */
	private static Set<String> declared(Path file) throws IOException, SAXException, ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Element schema = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
		Map<String, Element> types = new HashMap<>();
		within(schema, "complexType").forEach(type -> types.put(type.getAttribute("name"), type));
		Set<String> declared = new HashSet<>();
		for (Element element : within(schema, "element")) {
			String type = element.getAttribute("type");
			Element content = types.get(type.substring(type.indexOf(':') + 1));
			if (content != null) {
				within(content, "element").forEach(child -> declared.add(element.getAttribute("name") + "/" + child.getAttribute("name")));
				within(content, "attribute").forEach(attribute -> declared.add(element.getAttribute("name") + "/@" + attribute.getAttribute("name")));
			}
		}
		return declared;
	}

	private static List<Element> within(Element element, String name) {
		NodeList found = element.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A {@code .qdpx} as somebody else would read it, with checks that need no schema. */
final class ProjectFile {

	/** The order of children as the schema has it, for each element that has several kinds of them; containers, which must not be empty, are marked with "+". */
	private static final Map<String, List<String>> ORDER = Map.ofEntries(
			Map.entry("Project", List.of("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs", "Description", "NoteRef")),
			Map.entry("Users", List.of("+", "User")), Map.entry("CodeBook", List.of("+", "Codes")), Map.entry("Codes", List.of("+", "Code")),
			Map.entry("Code", List.of("Description", "NoteRef", "Code")), Map.entry("Variables", List.of("+", "Variable")), Map.entry("Variable", List.of("Description")),
			Map.entry("Cases", List.of("+", "Case")), Map.entry("Case", List.of("Description", "CodeRef", "VariableValue", "SourceRef", "SelectionRef")),
			Map.entry("VariableValue", List.of("+", "VariableRef", "TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue")),
			Map.entry("Sources", List.of("+", "TextSource")),
			Map.entry("TextSource", List.of("Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef", "VariableValue")),
			Map.entry("Note", List.of("Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef", "VariableValue")),
			Map.entry("PlainTextSelection", List.of("Description", "Coding", "NoteRef")), Map.entry("Coding", List.of("+", "CodeRef", "NoteRef")),
			Map.entry("Notes", List.of("+", "Note")), Map.entry("Links", List.of("+", "Link")), Map.entry("Link", List.of("NoteRef")), Map.entry("Sets", List.of("+", "Set")),
			Map.entry("Set", List.of("Description", "MemberCode", "MemberSource", "MemberNote")));

	final Map<String, byte[]> entries = new LinkedHashMap<>();
	final Element project;

	ProjectFile(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setNamespaceAware(true);
		project = factory.newDocumentBuilder().parse(new ByteArrayInputStream(qde())).getDocumentElement();
	}

	byte[] qde() {
		return entries.getOrDefault("project.qde", new byte[0]);
	}

	/** All elements of a name, in document order. */
	List<Element> all(String name) {
		NodeList found = project.getElementsByTagNameNS("urn:QDA-XML:project:1.0", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	static List<Element> children(Element element, String... names) {
		List<Element> children = new ArrayList<>();
		for (var at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
			if (at instanceof Element child && (names.length == 0 || List.of(names).contains(child.getLocalName()))) {
				children.add(child);
			}
		}
		return children;
	}

	/** The text of a source as it lies in the zip file, decoded strictly. */
	String text(Element source) {
		String path = source.getAttribute("plainTextPath");
		assertEquals("internal://" + source.getAttribute("guid") + ".txt", path);
		byte[] bytes = entries.get("sources/" + path.substring("internal://".length()));
		String text = new String(bytes, StandardCharsets.UTF_8);
		assertTrue(Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)), "sound UTF-8");
		assertFalse(text.startsWith("\uFEFF"), "no byte order mark");
		return text;
	}

	/** What a selection covers, by code points. */
	String quote(Element selection) {
		int[] points = text((Element) selection.getParentNode()).codePoints().toArray();
		int start = Integer.parseInt(selection.getAttribute("startPosition"));
		return new String(points, start, Integer.parseInt(selection.getAttribute("endPosition")) - start);
	}

	/** What any reader relies on: order, no empty container, GUIDs in upper case and each once, references to something that is there. */
	void checkStructure() {
		Set<String> guids = new HashSet<>();
		Set<String> references = new HashSet<>();
		check(project, guids, references);
		references.removeAll(guids);
		assertEquals(Set.of(), references, "references to nothing");
	}

	/** Each id once, and references to something that is there, also in parts of foreign projects. */
	void checkReferences() {
		Set<String> guids = new HashSet<>();
		Set<String> references = new HashSet<>();
		collect(project, guids, references);
		references.removeAll(guids);
		assertEquals(Set.of(), references, "references to nothing");
	}

	private static void collect(Element element, Set<String> guids, Set<String> references) {
		var attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.item(i).getNodeName();
			String value = attributes.item(i).getNodeValue();
			if (name.equals("guid")) {
				assertTrue(guids.add(value), "twice: " + value);
			} else if (name.endsWith("GUID") || name.endsWith("User") || name.endsWith("Vertex") || name.endsWith("SyncPoint")) {
				references.add(value);
			}
		}
		children(element).forEach(child -> collect(child, guids, references));
	}

	private static void check(Element element, Set<String> guids, Set<String> references) {
		var attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.item(i).getNodeName();
			String value = attributes.item(i).getNodeValue();
			if (name.equals("guid")) {
				assertTrue(value.matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}"), value);
				assertTrue(guids.add(value), "twice: " + value + " in " + element.getLocalName() + " " + element.getAttribute("name"));
			} else if (name.endsWith("GUID") || name.equals("creatingUser") || name.equals("modifyingUser")) {
				references.add(value);
			} else if (name.endsWith("DateTime")) {
				assertTrue(value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), value);
			} else if (name.equals("color")) {
				assertTrue(value.matches("#[0-9A-F]{6}"), value);
			}
		}
		List<String> order = ORDER.getOrDefault(element.getLocalName(), List.of());
		List<Element> children = children(element);
		assertFalse(order.contains("+") && children.isEmpty(), "empty " + element.getLocalName());
		int reached = 0;
		for (Element child : children) {
			int place = order.indexOf(child.getLocalName());
			assertTrue(place >= reached, child.getLocalName() + " in " + element.getLocalName());
			reached = place;
			check(child, guids, references);
		}
	}
}

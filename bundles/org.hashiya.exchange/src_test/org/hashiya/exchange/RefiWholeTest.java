// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Of projects of everything that the schema has, each element comes back, with what it refers to and what it covers. */
class RefiWholeTest {

	/** What a study says in another way: who is in a memo's place is said by a NoteRef, a link or a part that is kept; a memo on a memo is a note; NVivo's times are to the second. */
	private static final Set<String> REFERENCES = Set.of("CodeRef", "SourceRef", "SelectionRef", "MemberCode", "MemberSource", "MemberNote", "VariableRef");

	/** What a study has in an order of its own. */
	private static final List<String> IN_ORDER = List.of("Code", "Variable", "Case", "TextSource", "Note", "Set", "Graph");

	@TempDir
	@Nullable
	Path folder;

	@Test
	void projectToStudyToProjectKeepsEveryElement() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("whole projects: -Dhashiya.seed=" + seed);
		for (int i = 0; i < Integer.getInteger("hashiya.whole", 150); i++) {
			byte[] bytes = new RandomProject(seed + i).bytes();
			String which = "seed " + (seed + i);
			Path file = Files.write(Objects.requireNonNull(folder).resolve("whole.qdpx"), bytes);
			ProjectFile before = new ProjectFile(bytes);
			Schema.validate(before.qde(), "Project.xsd"); // else the test is wrong
			Taken taken = new Taken().take(file, PositionReading.STANDARD); // with so few selections chance decides
			assertEquals(List.of(), taken.report().lines(Outcome.DROPPED), which);
			assertEquals(List.of(), taken.report().lines(Outcome.NOT_KEPT), which);
			byte[] out = taken.export();
			ProjectFile after = new ProjectFile(out);
			Schema.validate(after.qde(), "Project.xsd");
			after.checkReferences();
			assertSame(before, after, which);
			Study known = taken.study;
			taken.take(file, PositionReading.STANDARD);
			assertTrue(known.holdsSameAs(taken.study, Progress.NONE), "the same again changes nothing, " + which + ": " + taken.report().lines(Outcome.UPDATED) + taken.report().lines(Outcome.IMPORTED));
			Taken back = new Taken().take(Files.write(Objects.requireNonNull(folder).resolve("back.qdpx"), out));
			assertSame(after, new ProjectFile(back.export()), which);
		}
	}

	/** Compares what is said of each element, and in which order they stand; only what differs is shown. */
	private static void assertSame(ProjectFile before, ProjectFile after, String which) {
		for (String element : IN_ORDER) {
			assertEquals(ids(before, element), ids(after, element), "order of " + element + ", " + which);
		}
		List<String> users = new ArrayList<>(ids(after, "User"));
		users.retainAll(ids(before, "User"));
		assertEquals(ids(before, "User"), users, which);
		assertEquals(description(before), description(after), which);
		Map<String, List<String>> expected = lines(before);
		Map<String, List<String>> found = lines(after);
		expected.forEach((element, said) -> {
			List<String> now = found.getOrDefault(element, new ArrayList<>());
			for (String attribute : List.of("creatingUser=", "creationDateTime=")) {
				if (said.stream().noneMatch(each -> each.startsWith(attribute))) {
					now.removeIf(each -> each.startsWith(attribute)); // who stands for nobody, and what a PDF has from its text
				}
			}
		});
		// Who stands for nobody, and what says that a memo is on something that has no NoteRef.
		found.entrySet().removeIf(entry -> !expected.containsKey(entry.getKey()) && (entry.getKey().startsWith("User ") || entry.getKey().startsWith("Link ") && entry.getValue().contains("name=")));
		expected.entrySet().removeIf(entry -> found.remove(entry.getKey(), entry.getValue()));
		assertEquals(expected, found, which);
	}

	/** In the order of the file. */
	private static List<String> ids(ProjectFile project, String element) {
		return project.all(element).stream().map(each -> each.getAttribute("guid")).toList();
	}

	private static String description(ProjectFile project) {
		return ProjectFile.children(project.project).stream().filter(child -> child.getLocalName().equals("Description")).map(Element::getTextContent).collect(Collectors.joining());
	}

	/** What can be read of each element, by its id. */
	private static Map<String, List<String>> lines(ProjectFile project) {
		Map<String, List<String>> lines = new TreeMap<>();
		collect(project.project, lines);
		lines.values().forEach(each -> each.sort(null));
		return lines;
	}

	private static void collect(Element element, Map<String, List<String>> lines) {
		String id = element.getAttribute("guid");
		String own = element.getLocalName() + " " + id;
		if (!id.isEmpty()) {
			List<String> said = lines.computeIfAbsent(own, key -> new ArrayList<>());
			for (String attribute : List.of("startPosition", "endPosition", "page", "firstX", "secondY", "begin", "end", "fromSyncPoint", "toSyncPoint", "position", "representedGUID", "sourceVertex", "originGUID",
					"targetGUID", "creatingUser", "creationDateTime", "typeOfVariable", "direction", "isCodable")) {
				if (element.hasAttribute(attribute)) {
					said.add(attribute + "=" + element.getAttribute(attribute));
				}
			}
			if (!element.getLocalName().equals("PlainTextSelection") && !element.getLocalName().equals("Representation")) {
				said.add("name=" + element.getAttribute("name"));
			}
			for (Element child : ProjectFile.children(element)) {
				if (REFERENCES.contains(child.getLocalName())) {
					said.add(child.getLocalName() + " " + child.getAttribute("targetGUID"));
				} else if (child.getLocalName().equals("Description") || child.getLocalName().equals("VariableValue")) {
					said.add(child.getLocalName() + " " + child.getTextContent().strip());
				} else if (!child.getAttribute("guid").isEmpty() && !child.getLocalName().equals("PlainTextSelection")) { // an annotation goes from its note to its source
					said.add("has " + child.getLocalName() + " " + child.getAttribute("guid"));
				}
			}
		}
		ProjectFile.children(element).forEach(child -> collect(child, lines));
	}
}

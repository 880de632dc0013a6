// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Projects of other programs of everything that the schema has, valid by it: all kinds of sources, selections, transcripts, notes, links, sets and graphs, which refer to one another at random. */
final class RandomProject {

	private static final List<String> WORDS = List.of("كتاب", "Identity &amp; Form", "الجزائر", "a &lt; b", "home", "é", "x");
	private static final List<String> TYPES = List.of("Text", "Boolean", "Integer", "Float", "Date", "DateTime");
	private static final List<String> VALUES = List.of("TextValue>so", "BooleanValue>true", "IntegerValue>-17", "FloatValue>3.14", "DateValue>2025-01-22", "DateTimeValue>2025-01-22T10:00:00Z");

	private final Random random;
	/** The ids of each element that something can refer to. */
	private final Map<String, List<String>> ids = new LinkedHashMap<>();
	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private final Map<String, Integer> types = new LinkedHashMap<>();
	private int number = 1;

	RandomProject(long seed) {
		random = new Random(seed);
	}

	/** The project, packed. */
	byte[] bytes() throws IOException {
		StringBuilder qde = new StringBuilder();
		qde.append(within("Users", some(3, () -> "<User" + guid("User") + name() + "/>")));
		String codes = some(4, () -> code(0));
		qde.append(codes.isEmpty() ? "" : "<CodeBook><Codes>" + codes + "</Codes></CodeBook>");
		qde.append(within("Variables", some(5, this::variable)));
		// Notes and sources refer to one another: ids of notes are chosen first.
		List<String> notes = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			notes.add(guid("Note"));
		}
		String sources = within("Sources", some(6, this::source));
		qde.append(within("Cases", some(3, this::unit))).append(sources);
		StringBuilder written = new StringBuilder();
		notes.forEach(note -> written.append("<Note").append(note).append(name()).append(audit()).append('>').append(random.nextInt(4) == 0 ? description() : "")
				.append("<PlainTextContent>").append(text()).append("</PlainTextContent>").append(random.nextInt(4) == 0 ? textSelections() : "").append(random.nextInt(4) == 0 ? rest() : "").append("</Note>"));
		qde.append(within("Notes", written.toString())).append(within("Links", some(4, this::link))).append(within("Sets", some(3, this::set))).append(within("Graphs", some(2, this::graph)));
		qde.append(maybe(this::description)).append(some(2, this::noteRef)); // the study's own memos
		ProjectZip zip = new ProjectZip(random.nextBoolean()).add("project.qde", RefiTwinsTest.project("NVivo 12", qde.toString()));
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			zip.add("sources/" + file.getKey(), file.getValue());
		}
		return zip.bytes();
	}

	private String code(int depth) {
		return "<Code" + guid("Code") + name() + " isCodable=\"" + random.nextBoolean() + "\" color=\"#12AB" + (10 + random.nextInt(80)) + "\">" + maybe(this::description) + maybe(this::noteRef)
				+ (depth < 3 ? some(2, () -> code(depth + 1)) : "") + "</Code>";
	}

	private String variable() {
		int type = random.nextInt(TYPES.size());
		String guid = guid("Variable");
		types.put(guid, type);
		return "<Variable" + guid + name() + " typeOfVariable=\"" + TYPES.get(type) + "\">" + maybe(this::description) + "</Variable>";
	}

	/** Values of some variables, each once. */
	private String values() {
		StringBuilder values = new StringBuilder();
		types.forEach((guid, type) -> {
			if (random.nextInt(3) == 0) {
				String value = VALUES.get(type);
				values.append("<VariableValue><VariableRef targetGUID").append(guid.substring(guid.indexOf('='))).append("/><").append(value).append("</").append(value, 0, value.indexOf('>')).append("></VariableValue>");
			}
		});
		return values.toString();
	}

	private String unit() {
		return "<Case" + guid("Case") + name() + ">" + maybe(this::description) + references("CodeRef", "Code") + values() + references("SourceRef", "Source") + references("SelectionRef", "Selection") + "</Case>";
	}

	private String source() {
		return switch (random.nextInt(6)) {
		case 0 -> {
			String guid = guid("Source");
			String text = file(".txt", text().getBytes(StandardCharsets.UTF_8));
			yield "<TextSource" + guid + name() + " plainTextPath=\"internal://" + text + "\"" + audit() + ">" + maybe(this::description) + textSelections() + rest() + "</TextSource>";
		}
		case 1 -> "<TextSource" + guid("Source") + name() + audit() + "><PlainTextContent>" + text() + "</PlainTextContent>" + textSelections() + rest() + "</TextSource>";
		case 2 -> "<PictureSource" + guid("Source") + name() + path(".png") + audit() + ">" + maybe(this::description)
				+ maybe(() -> "<TextDescription" + guid("Other") + ">" + maybe(this::description) + "<PlainTextContent>" + text() + "</PlainTextContent>" + textSelections() + "</TextDescription>")
				+ some(3, () -> selection("PictureSelection", corners())) + rest() + "</PictureSource>";
		case 3 -> "<PDFSource" + guid("Source") + name() + path(".pdf") + audit() + ">" + maybe(this::description) + some(3, () -> selection("PDFSelection", " page=\"" + random.nextInt(9) + "\"" + corners()))
				+ maybe(() -> "<Representation" + guid("Other") + audit() + "><PlainTextContent>" + text() + "</PlainTextContent>" + textSelections() + "</Representation>") + rest() + "</PDFSource>";
		case 4 -> media("Audio", ".mp3");
		default -> media("Video", ".mp4");
		};
	}

	private String media(String kind, String ending) {
		return "<" + kind + "Source" + guid("Source") + name() + (random.nextBoolean() ? path(ending) : " path=\"relative:///" + number + ending + "\"") + audit() + ">" + maybe(this::description)
				+ some(2, this::transcript) + some(3, () -> selection(kind + "Selection", " begin=\"" + random.nextInt(1000) + "\" end=\"" + (1000 + random.nextInt(1000)) + "\"")) + rest() + "</" + kind + "Source>";
	}

	private String transcript() {
		String guid = guid("Other");
		List<String> points = new ArrayList<>();
		String syncPoints = some(3, () -> {
			String point = guid("Point");
			points.add(point.substring(point.indexOf('"')));
			return "<SyncPoint" + point + " timeStamp=\"" + random.nextInt(1000) + "\" position=\"" + random.nextInt(5) + "\"/>";
		});
		return "<Transcript" + guid + name() + audit() + "><PlainTextContent>" + text() + "</PlainTextContent>" + syncPoints
				+ (points.isEmpty() ? "" : some(2, () -> selection("TranscriptSelection", " fromSyncPoint=" + pick(points) + " toSyncPoint=" + pick(points)))) + maybe(this::noteRef) + "</Transcript>";
	}

	private String textSelections() {
		return some(5, () -> {
			int start = random.nextInt(8);
			return selection("PlainTextSelection", " startPosition=\"" + start + "\" endPosition=\"" + (start + 1 + random.nextInt(8)) + "\"");
		});
	}

	private String selection(String element, String attributes) {
		return "<" + element + guid("Selection") + (random.nextInt(3) == 0 ? name() : "") + attributes + audit() + ">" + maybe(this::description) + codings() + maybe(this::noteRef) + "</" + element + ">";
	}

	/** Codings, notes and values of a source. */
	private String rest() {
		return codings() + maybe(this::noteRef) + values();
	}

	private String codings() {
		return ids.containsKey("Code") ? some(2, () -> "<Coding" + guid("Coding") + creation() + "><CodeRef targetGUID=" + pick("Code") + "/>" + maybe(this::noteRef) + "</Coding>") : "";
	}

	private String link() {
		List<String> ends = all("Code", "Source", "Selection", "Note", "Case", "Coding");
		return ends.isEmpty() ? "" : "<Link" + guid("Link") + name() + " direction=\"" + pick(List.of("Associative", "OneWay", "Bidirectional")) + "\" color=\"#123456\" originGUID=" + pick(ends) + " targetGUID="
				+ pick(ends) + "/>";
	}

	private String set() {
		return "<Set" + guid("Set") + name() + ">" + maybe(this::description) + references("MemberCode", "Code") + references("MemberSource", "Source") + references("MemberNote", "Note") + "</Set>";
	}

	private String graph() {
		List<String> shown = all("Code", "Source", "Selection", "Note", "Case");
		List<String> points = new ArrayList<>();
		String vertices = some(4, () -> {
			String vertex = guid("Point");
			points.add(vertex.substring(vertex.indexOf('"')));
			return "<Vertex" + vertex + (shown.isEmpty() ? "" : " representedGUID=" + pick(shown)) + name() + corners() + " shape=\"Oval\" color=\"#123456\"/>";
		});
		return "<Graph" + guid("Graph") + name() + ">" + vertices
				+ (points.isEmpty() ? "" : some(3, () -> "<Edge" + guid("Other") + " sourceVertex=" + pick(points) + " targetVertex=" + pick(points) + " direction=\"OneWay\" lineStyle=\"dashed\"/>")) + "</Graph>";
	}

	/** References of one kind, each to something else. */
	private String references(String element, String kind) {
		StringBuilder references = new StringBuilder();
		for (String id : ids.getOrDefault(kind, List.of())) {
			references.append(random.nextInt(3) == 0 ? "<" + element + " targetGUID=" + id + "/>" : "");
		}
		return references.toString();
	}

	private String noteRef() {
		return ids.containsKey("Note") ? "<NoteRef targetGUID=" + pick("Note") + "/>" : "";
	}

	private String description() {
		return "<Description>" + words() + "</Description>";
	}

	private String audit() {
		String made = creation();
		return made + (made.isEmpty() ? "" : made.replace("creating", "modifying").replace("creation", "modified")); // who changed a selection later has no room in a study
	}

	private String creation() {
		return ids.containsKey("User") && random.nextInt(4) > 0 ? " creatingUser=" + pick("User") + " creationDateTime=\"2019-01-02T03:04:" + (10 + random.nextInt(50)) + "Z\"" : "";
	}

	private String corners() {
		return " firstX=\"" + random.nextInt(99) + "\" firstY=\"" + random.nextInt(99) + "\" secondX=\"" + random.nextInt(99) + "\" secondY=\"" + random.nextInt(99) + "\"";
	}

	private String path(String ending) {
		return " path=\"internal://" + file(ending, new byte[] { 1, 2, (byte) random.nextInt() }) + "\"";
	}

	private String file(String ending, byte[] bytes) {
		String name = ProjectZip.guid(number++) + ending;
		files.put(name, bytes);
		return name;
	}

	/** An attribute with a new id, which others can refer to from now on. */
	private String guid(String kind) {
		String guid = "\"" + ProjectZip.guid(number++) + "\"";
		ids.computeIfAbsent(kind, each -> new ArrayList<>()).add(guid);
		return " guid=" + guid;
	}

	/** Names differ, so that none has to be changed. */
	private String name() {
		return " name=\"" + pick(WORDS) + " " + number + "\"";
	}

	private String words() {
		return pick(WORDS) + " " + pick(WORDS) + " " + random.nextInt(1000);
	}

	/** Of at least sixteen characters, in which all ways of counting agree. */
	private String text() {
		return "text " + random.nextInt(100, 1000) + " of home" + (random.nextBoolean() ? " كتاب" : "\nand place");
	}

	private List<String> all(String... kinds) {
		List<String> all = new ArrayList<>();
		for (String kind : kinds) {
			all.addAll(ids.getOrDefault(kind, List.of()));
		}
		return all;
	}

	private String pick(String kind) {
		return pick(ids.getOrDefault(kind, List.of()));
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private String maybe(Supplier<String> part) {
		return random.nextInt(3) == 0 ? part.get() : "";
	}

	private static String within(String container, String content) {
		return content.isEmpty() ? "" : "<" + container + ">" + content + "</" + container + ">";
	}

	private String some(int most, Supplier<String> maker) {
		StringBuilder all = new StringBuilder();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			all.append(maker.get());
		}
		return all.toString();
	}
}

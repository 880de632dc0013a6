// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.refi.Fragment;
import org.hashiya.model.ElementKind;
import org.hashiya.model.VariableValue;

/**
 * Writes fragments as the schema has them, whatever the tool that made them did: children in order, no attribute that the schema does not have or whose value is not of its type, no reference to what is not
 * written, each id once.
 */
final class FragmentOut {

	private static final List<String> AUDIT = List.of("creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime");
	private static final List<String> SOURCE = List.of("guid", "name", "path", "currentPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime");
	private static final List<String> TEXT = List.of("guid", "name", "richTextPath", "plainTextPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime");
	private static final List<String> TEXT_CHILDREN = List.of("Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef", "VariableValue");
	private static final List<String> REFERENCE = List.of("targetGUID");

	/** Attributes and children of an element; a "!" marks attributes without which it cannot be. */
	private record Shape(List<String> attributes, List<String> children) {
	}

	private static final Map<String, Shape> SHAPES = Map.ofEntries( //
			Map.entry("TextSource", new Shape(TEXT, TEXT_CHILDREN)), Map.entry("Representation", new Shape(TEXT, TEXT_CHILDREN)), Map.entry("TextDescription", new Shape(TEXT, TEXT_CHILDREN)),
			Map.entry("PictureSource", new Shape(SOURCE, List.of("Description", "TextDescription", "PictureSelection", "Coding", "NoteRef", "VariableValue"))),
			Map.entry("PDFSource", new Shape(SOURCE, List.of("Description", "PDFSelection", "Representation", "Coding", "NoteRef", "VariableValue"))),
			Map.entry("AudioSource", new Shape(SOURCE, List.of("Description", "Transcript", "AudioSelection", "Coding", "NoteRef", "VariableValue"))),
			Map.entry("VideoSource", new Shape(SOURCE, List.of("Description", "Transcript", "VideoSelection", "Coding", "NoteRef", "VariableValue"))),
			Map.entry("PlainTextSelection", selection(List.of("startPosition!", "endPosition!"))), Map.entry("PictureSelection", selection(List.of("firstX!", "firstY!", "secondX!", "secondY!"))),
			Map.entry("PDFSelection", new Shape(join(List.of("guid", "name", "page!", "firstX!", "firstY!", "secondX!", "secondY!"), AUDIT), List.of("Description", "Representation", "Coding", "NoteRef"))),
			Map.entry("AudioSelection", selection(List.of("begin!", "end!"))), Map.entry("VideoSelection", selection(List.of("begin!", "end!"))),
			Map.entry("Transcript", new Shape(TEXT, List.of("Description", "PlainTextContent", "SyncPoint", "TranscriptSelection", "NoteRef"))),
			Map.entry("SyncPoint", new Shape(List.of("guid", "timeStamp", "position"), List.of())),
			Map.entry("TranscriptSelection", new Shape(join(List.of("guid", "name", "fromSyncPoint", "toSyncPoint"), AUDIT), List.of("Description", "Coding", "NoteRef"))),
			Map.entry("Coding", new Shape(List.of("guid", "creatingUser", "creationDateTime"), List.of("CodeRef", "NoteRef"))), Map.entry("CodeRef", new Shape(REFERENCE, List.of())),
			Map.entry("NoteRef", new Shape(REFERENCE, List.of())), Map.entry("VariableRef", new Shape(REFERENCE, List.of())), Map.entry("SourceRef", new Shape(REFERENCE, List.of())),
			Map.entry("SelectionRef", new Shape(REFERENCE, List.of())), Map.entry("MemberSource", new Shape(REFERENCE, List.of())), Map.entry("MemberCode", new Shape(REFERENCE, List.of())),
			Map.entry("MemberNote", new Shape(REFERENCE, List.of())), Map.entry("Description", new Shape(List.of(), List.of())), Map.entry("PlainTextContent", new Shape(List.of(), List.of())),
			Map.entry("Link", new Shape(List.of("guid", "name", "direction", "color", "originGUID", "targetGUID"), List.of("NoteRef"))),
			Map.entry("Graph", new Shape(List.of("guid", "name"), List.of("Vertex", "Edge"))),
			Map.entry("Vertex", new Shape(List.of("guid", "representedGUID", "name", "firstX!", "firstY!", "secondX", "secondY", "shape", "color"), List.of())),
			Map.entry("Edge", new Shape(List.of("guid", "representedGUID", "name", "sourceVertex!", "targetVertex!", "color", "direction", "lineStyle"), List.of())));

	private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
	private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
	private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?");
	private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})");
	private static final Set<String> DIRECTIONS = Set.of("Associative", "OneWay", "Bidirectional");
	private static final Set<String> LINES = Set.of("dotted", "dashed", "solid");
	private static final Set<String> SHAPE_NAMES = Set.of("Person", "Oval", "Rectangle", "RoundedRectangle", "Star", "LeftTriangle", "RightTriangle", "UpTriangle", "DownTriangle", "Note");

	private final XmlOut xml;
	private final Guids guids;
	private final References references;
	private final Values values;

	FragmentOut(XmlOut xml, Guids guids, References references, Values values) {
		this.xml = xml;
		this.guids = guids;
		this.references = references;
		this.values = values;
	}

	private static Shape selection(List<String> positions) {
		return new Shape(join(join(List.of("guid", "name"), positions), AUDIT), List.of("Description", "Coding", "NoteRef"));
	}

	private static List<String> join(List<String> first, List<String> second) {
		List<String> joined = new ArrayList<>(first);
		joined.addAll(second);
		return joined;
	}

	/** Writes fragments one after the other. */
	void write(List<Fragment> fragments) throws IOException {
		for (Fragment fragment : fragments) {
			Fragment sound = sound(fragment, 0);
			if (sound != null) {
				sound.write(xml);
			}
		}
	}

	/** Attributes of an element that is written otherwise, but for those that are given. */
	void writeAttributes(Fragment fragment, Set<String> without) {
		Shape shape = SHAPES.get(fragment.name());
		if (shape != null) {
			attributes(fragment, shape).forEach((name, value) -> {
				if (!without.contains(name)) {
					xml.attribute(name, value);
				}
			});
		}
	}

	/** The fragment as the schema has it; null for what it does not have, or what refers to nothing. */
	private @Nullable Fragment sound(Fragment fragment, int depth) {
		Shape shape = SHAPES.get(fragment.name());
		if (fragment.name().equals("VariableValue")) {
			return value(fragment);
		}
		if (shape == null || depth > 8) { // the schema has nothing deeper
			return null;
		}
		Map<String, String> attributes = attributes(fragment, shape);
		for (String needed : shape.attributes) {
			if (needed.endsWith("!") && !attributes.containsKey(needed.substring(0, needed.length() - 1))) {
				return null;
			}
		}
		if (shape.attributes == REFERENCE && !attributes.containsKey("targetGUID")) {
			return null;
		}
		Fragment sound = new Fragment(fragment.name()).withText(fragment.text());
		attributes.forEach(sound::with);
		if (shape.attributes.contains("guid") && sound.attribute("guid") == null) {
			return null;
		}
		List<Fragment> children = new ArrayList<>();
		for (Fragment child : fragment.children()) {
			Fragment soundChild = shape.children.contains(child.name()) ? sound(child, depth + 1) : child.name().equals("VariableValue") && shape.children.contains("VariableValue") ? value(child) : null;
			if (soundChild != null && !(isSingle(child.name()) && children.stream().anyMatch(other -> other.name().equals(child.name())))) {
				children.add(soundChild);
			}
		}
		children.sort(Comparator.comparingInt(child -> shape.children.indexOf(child.name())));
		if (fragment.name().equals("Coding") && children.stream().noneMatch(child -> child.name().equals("CodeRef"))) {
			return null;
		}
		children.forEach(sound::add);
		return children.isEmpty() ? sound : sound.withText("");
	}

	private static boolean isSingle(String name) {
		return switch (name) {
		case "Description", "PlainTextContent", "CodeRef", "Representation", "TextDescription" -> true;
		default -> false;
		};
	}

	private @Nullable Fragment value(Fragment fragment) {
		VariableValue value = ForeignOut.value(fragment);
		return value == null ? null : values.fragment(value);
	}

	private Map<String, String> attributes(Fragment fragment, Shape shape) {
		Map<String, String> attributes = new java.util.LinkedHashMap<>();
		for (String marked : shape.attributes) {
			String name = marked.endsWith("!") ? marked.substring(0, marked.length() - 1) : marked;
			String value = fragment.attribute(name);
			String sound = value == null ? null : sound(fragment.name(), name, value);
			if (sound != null) {
				attributes.put(name, sound);
			}
		}
		return attributes;
	}

	private @Nullable String sound(String element, String name, String value) {
		return switch (name) {
		case "guid" -> own(value);
		case "targetGUID" -> element.equals("Link") ? any(value) : reference(kind(element), value);
		case "originGUID", "representedGUID" -> any(value);
		case "creatingUser", "modifyingUser" -> reference(ElementKind.CODER, value);
		case "sourceVertex", "targetVertex", "fromSyncPoint", "toSyncPoint" -> {
			UUID id = ForeignOut.id(value);
			yield id == null ? null : guid(guids.ofForeign(id));
		}
		case "creationDateTime", "modifiedDateTime" -> TIME.matcher(value).matches() ? value : null;
		case "color" -> COLOUR.matcher(value).matches() ? value : null;
		case "direction" -> DIRECTIONS.contains(value) ? value : null;
		case "lineStyle" -> LINES.contains(value) ? value : null;
		case "shape" -> SHAPE_NAMES.contains(value) ? value : null;
		case "startPosition", "endPosition", "firstX", "firstY", "secondX", "secondY", "page", "begin", "end", "timeStamp", "position" -> integer(value);
		default -> value;
		};
	}

	/** Kinds of programs write decimals where the schema wants whole numbers. */
	private static @Nullable String integer(String value) {
		if (DECIMAL.matcher(value).matches()) {
			return String.valueOf(Math.round(Double.parseDouble(value)));
		}
		return INTEGER.matcher(value).matches() ? value : null;
	}

	private @Nullable String own(String value) {
		UUID id = ForeignOut.id(value);
		return id == null ? null : guid(guids.ofForeign(id));
	}

	private static @Nullable ElementKind kind(String element) {
		return switch (element) {
		case "CodeRef", "MemberCode" -> ElementKind.CODE;
		case "NoteRef", "MemberNote" -> ElementKind.MEMO;
		case "VariableRef" -> ElementKind.VARIABLE;
		default -> null;
		};
	}

	private @Nullable String reference(@Nullable ElementKind kind, String value) {
		UUID id = ForeignOut.id(value);
		if (kind == null) {
			return any(value);
		}
		return id != null && references.hold(kind, id) ? guid(guids.of(kind, id)) : null;
	}

	/** A reference to an element of any kind. */
	private @Nullable String any(String value) {
		UUID id = ForeignOut.id(value);
		return id == null ? null : references.holdForeign(id) ? guid(guids.ofForeign(id)) : known(id);
	}

	private @Nullable String known(UUID id) {
		ElementKind kind = references.kindOf(id);
		return kind == null ? null : guid(guids.of(kind, id));
	}

	private static String guid(UUID id) {
		return id.toString().toUpperCase(Locale.ROOT);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.refi.Fragment;
import org.hashiya.model.ElementKind;

/**
 * What the schema of REFI-QDA says of the elements that no study shows. Brings fragments into its form, whatever the tool that made them did: children and attributes in order, none that it does not have or
 * whose value is not of its type.
 */
public final class FragmentSchema {

	/** What becomes of ids and values. */
	public interface Ids {

		/** The id of an element; null where it is none. */
		@Nullable
		String own(String guid);

		/** A reference to an element of a kind, or of any kind where that is null; null where there is no such element. */
		@Nullable
		String reference(@Nullable ElementKind kind, String guid);

		/** A reference within a fragment. */
		@Nullable
		String inner(String guid);

		/** A {@code VariableValue}; null for one of no variable. */
		@Nullable
		Fragment value(Fragment value);
	}

	/** Leaves all ids and values as they are. */
	public static final Ids AS_THEY_ARE = new Ids() {
		@Override
		public @Nullable String own(String guid) {
			return guid;
		}

		@Override
		public @Nullable String reference(@Nullable ElementKind kind, String guid) {
			return guid;
		}

		@Override
		public @Nullable String inner(String guid) {
			return guid;
		}

		@Override
		public @Nullable Fragment value(Fragment value) {
			return value;
		}
	};

	private static final Consumer<Fragment> NOBODY = fragment -> {
		// what is left out is known already
	};

	private static final List<String> AUDIT = List.of("creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime");
	private static final List<String> SOURCE = List.of("guid", "name", "path", "currentPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime");
	private static final List<String> TEXT = List.of("guid", "name", "richTextPath", "plainTextPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime");
	private static final List<String> TEXT_CHILDREN = List.of("Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef", "VariableValue");
	private static final List<String> REFERENCE = List.of("targetGUID");

	/** Attributes and children of an element; a "!" marks attributes without which it cannot be. */
	private record Shape(List<String> attributes, List<String> children) {

		/** As descriptions do; all others hold nothing but elements, or nothing. */
		boolean holdsText() {
			return attributes.isEmpty() && children.isEmpty();
		}
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
	private static final int ZONE = "+00:00".length();
	private static final int FARTHEST_ZONE = 14 * 3600;
	private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})");
	private static final Set<String> DIRECTIONS = Set.of("Associative", "OneWay", "Bidirectional");
	private static final Set<String> LINES = Set.of("dotted", "dashed", "solid");
	private static final Set<String> SHAPE_NAMES = Set.of("Person", "Oval", "Rectangle", "RoundedRectangle", "Star", "LeftTriangle", "RightTriangle", "UpTriangle", "DownTriangle", "Note");

	private FragmentSchema() {
	}

	private static Shape selection(List<String> positions) {
		return new Shape(join(join(List.of("guid", "name"), positions), AUDIT), List.of("Description", "Coding", "NoteRef"));
	}

	private static List<String> join(List<String> first, List<String> second) {
		List<String> joined = new ArrayList<>(first);
		joined.addAll(second);
		return joined;
	}

	/**
	 * Details of an element: its attributes in order, its children as they are but for those that are written as they are.
	 *
	 * @param left takes what cannot be written, since the schema has no room for it or it lacks what the schema wants
	 */
	public static Fragment details(Fragment fragment, Consumer<Fragment> left) {
		Fragment sorted = new Fragment(fragment.name());
		attributes(fragment, AS_THEY_ARE).forEach(sorted::with);
		for (Fragment child : fragment.children()) {
			Fragment sound = child.name().equals("PDFSelection") ? sound(child, AS_THEY_ARE, left) : child;
			if (sound != null) {
				sorted.add(sound);
			} else {
				left.accept(child);
			}
		}
		sorted.children().sort(Comparator.comparing(Fragment::name).thenComparing(FragmentSchema::named)); // stable
		return sorted;
	}

	/** Whether the schema has elements of this name. */
	public static boolean hasElement(String name) {
		return SHAPES.containsKey(name) || name.equals("VariableValue");
	}

	/** The id of a selection of which nothing but the name is kept: in which order a file has these means nothing. */
	private static String named(Fragment detail) {
		String guid = detail.name().equals("PlainTextSelection") && detail.attribute("startPosition") == null ? detail.attribute("guid") : null;
		return guid == null ? "" : guid;
	}

	/** A fragment as the schema has it; null for what it does not have, or what refers to nothing. */
	public static @Nullable Fragment sound(Fragment fragment, Ids ids) {
		return sound(fragment, ids, NOBODY);
	}

	/**
	 * The same.
	 *
	 * @param left takes what is left out of it, each with what is in it
	 */
	public static @Nullable Fragment sound(Fragment fragment, Ids ids, Consumer<Fragment> left) {
		return sound(fragment, ids, left, 0);
	}

	/** The attributes of an element that the schema has, in its order. */
	static Map<String, String> attributes(Fragment fragment, Ids ids) {
		Shape shape = SHAPES.get(fragment.name());
		return shape == null ? fragment.attributes() : attributes(fragment, shape, ids);
	}

	private static @Nullable Fragment sound(Fragment fragment, Ids ids, Consumer<Fragment> left, int depth) {
		Shape shape = SHAPES.get(fragment.name());
		if (fragment.name().equals("VariableValue")) {
			return ids.value(fragment);
		}
		if (shape == null || depth > 8) { // the schema has nothing deeper
			return null;
		}
		Map<String, String> attributes = attributes(fragment, shape, ids);
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
			Fragment soundChild = shape.children.contains(child.name()) ? sound(child, ids, left, depth + 1) : child.name().equals("VariableValue") && shape.children.contains("VariableValue") ? ids.value(child) : null;
			if (soundChild != null && !(isSingle(child.name()) && children.stream().anyMatch(other -> other.name().equals(child.name())))) {
				children.add(soundChild);
			} else {
				left.accept(child);
			}
		}
		children.sort(Comparator.comparingInt(child -> shape.children.indexOf(child.name())));
		if (fragment.name().equals("Coding") && children.stream().noneMatch(child -> child.name().equals("CodeRef"))) {
			return null;
		}
		children.forEach(sound::add);
		return shape.holdsText() ? sound : sound.withText("");
	}

	private static boolean isSingle(String name) {
		return switch (name) {
		case "Description", "PlainTextContent", "CodeRef", "Representation", "TextDescription" -> true;
		default -> false;
		};
	}

	private static Map<String, String> attributes(Fragment fragment, Shape shape, Ids ids) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (String marked : shape.attributes) {
			String name = marked.endsWith("!") ? marked.substring(0, marked.length() - 1) : marked;
			String value = fragment.attribute(name);
			String sound = value == null ? null : sound(fragment.name(), name, value, ids);
			if (sound != null) {
				attributes.put(name, sound);
			}
		}
		return attributes;
	}

	private static @Nullable String sound(String element, String name, String value, Ids ids) {
		return switch (name) {
		case "guid" -> ids.own(value);
		case "targetGUID" -> ids.reference(kind(element), value);
		case "originGUID", "representedGUID" -> ids.reference(null, value);
		case "creatingUser", "modifyingUser" -> ids.reference(ElementKind.CODER, value);
		case "sourceVertex", "targetVertex", "fromSyncPoint", "toSyncPoint" -> ids.inner(value);
		case "creationDateTime", "modifiedDateTime" -> TIME.matcher(value).matches() && isOnCalendar(value) ? value : null;
		case "color" -> COLOUR.matcher(value).matches() ? value : null;
		case "direction" -> DIRECTIONS.contains(value) ? value : null;
		case "lineStyle" -> LINES.contains(value) ? value : null;
		case "shape" -> SHAPE_NAMES.contains(value) ? value : null;
		case "startPosition", "endPosition", "firstX", "firstY", "secondX", "secondY", "page", "begin", "end", "timeStamp", "position" -> integer(value);
		default -> value;
		};
	}

	/** Whether there is such a day, such a time, and such a zone. */
	private static boolean isOnCalendar(String value) {
		boolean zoned = value.endsWith("Z") || value.charAt(value.length() - ZONE) == '+' || value.charAt(value.length() - ZONE) == '-';
		try {
			return !value.startsWith("0000") && (zoned ? OffsetDateTime.parse(value).getOffset().getTotalSeconds() : LocalDateTime.parse(value).getHour()) <= FARTHEST_ZONE;
		} catch (DateTimeException e) {
			return false;
		}
	}

	/** Kinds of programs write decimals where the schema wants whole numbers. */
	private static @Nullable String integer(String value) {
		if (DECIMAL.matcher(value).matches()) {
			return String.valueOf(Math.round(Double.parseDouble(value)));
		}
		return INTEGER.matcher(value).matches() ? value : null;
	}

	private static @Nullable ElementKind kind(String element) {
		return switch (element) {
		case "CodeRef", "MemberCode" -> ElementKind.CODE;
		case "NoteRef", "MemberNote" -> ElementKind.MEMO;
		case "VariableRef" -> ElementKind.VARIABLE;
		default -> null;
		};
	}
}

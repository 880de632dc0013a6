// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Milestone;
import org.hashiya.model.Original;
import org.hashiya.model.Query;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.Target;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;

/**
 * Reads what {@link ElementWriter} writes. A missing key that may be empty is read as empty, so that files written by hand need not have all; one that must be there, or
 * a value of the wrong form, ends in a runtime exception, which {@link JsonLines} turns into a problem with the number of the line.
 */
public final class ElementReader {

	private static final int HASH_LENGTH = 64;

	private static final String USUAL_TIME = "0000-00-00T00:00:00Z";

	private ElementReader() {
	}

	/** Reads an element of any kind but a passage. */
	public static Element read(ElementKind kind, JsonObject json) {
		UUID id = uuid(json, "id");
		return switch (kind) {
		case STUDY -> new StudyInfo(id, string(json, "name"), text(json, "description"), stamp(json, "created"), strings(json, "settings"));
		case CODER -> new Coder(id, string(json, "name"), text(json, "initials"), colour(json));
		case CODE -> new Code(id, optionalUuid(json, "parent"), string(json, "name"), colour(json), !json.has("codable") || json.get("codable").getAsBoolean(),
				list(json, "definitions", ElementReader::definition), uuids(json, "examples"), integer(json, "pinned"), stamp(json, "created"),
				stamp(json, "modified"));
		case SET -> new MemberSet(id, string(json, "name"), colour(json), text(json, "description"), uuids(json, "codes"), uuids(json, "documents"),
				uuids(json, "memos"));
		case RELATION -> new Relation(id, text(json, "name"), word(Relation.Kind.class, json.get("direction")), colour(json),
				target(json.getAsJsonObject("origin")), target(json.getAsJsonObject("target")), text(json, "description"));
		case CASE -> new Case(id, text(json, "name"), text(json, "description"), list(json, "values", ElementReader::value), uuids(json, "documents"),
				list(json, "passages", ElementReader::target), uuids(json, "codes"));
		case VARIABLE -> new Variable(id, string(json, "name"), word(Variable.Type.class, json.get("type")), text(json, "description"));
		case MEMO -> new Memo(id, isNull(json, "target") ? null : target(json.getAsJsonObject("target")), text(json, "type"), text(json, "title"),
				text(json, "text"), stamp(json, "created"), stamp(json, "modified"));
		case QUERY -> new Query(id, string(json, "name"), text(json, "text"),
				list(json, "names", name -> new Query.Meant(string(name, "written"), word(ElementKind.class, name.get("kind")), uuid(name, "id"))), stamp(json, "created"));
		case MILESTONE -> new Milestone(id, string(json, "name"), text(json, "description"), stamp(json, "created"), strings(json, "heads"));
		case DOCUMENT -> document(id, json);
		case FOREIGN_PART -> new ForeignPart(id, text(json, "mediaType"), hash(json, "blob"));
		case PASSAGE, CODING -> throw new IllegalArgumentException("needs its text: " + id);
		};
	}

	private static Document document(UUID id, JsonObject json) {
		SortedMap<Integer, Direction> directions = new TreeMap<>();
		if (!isNull(json, "paragraphDirections")) {
			json.getAsJsonObject("paragraphDirections").entrySet()
					.forEach(entry -> directions.put(Integer.valueOf(entry.getKey()), word(Direction.class, entry.getValue())));
		}
		return new Document(id, string(json, "name"), stem(string(json, "stem")), text(json, "group"), hash(json, "textHash"), length(json, "codePoints"),
				length(json, "utf16"), integer(json, "words"), integer(json, "paragraphs"), isNull(json, "language") ? "und" : string(json, "language"),
				isNull(json, "direction") ? null : word(Direction.class, json.get("direction")), directions,
				isNull(json, "state") ? Document.State.UNCODED : word(Document.State.class, json.get("state")), list(json, "values", ElementReader::value),
				stamp(json, "created"), stamp(json, "modified"), isNull(json, "original") ? null : original(json.getAsJsonObject("original")));
	}

	private static Original original(JsonObject json) {
		return new Original(string(json, "fileName"), extension(text(json, "extension")), hash(json, "sha256"),
				isNull(json, "encoding") ? null : string(json, "encoding"), !isNull(json, "byteOrderMark") && json.get("byteOrderMark").getAsBoolean(),
				text(json, "lineEnds"));
	}

	private static Definition definition(JsonObject json) {
		return new Definition(longInteger(json, "version"), text(json, "text"), text(json, "inclusion"), text(json, "exclusion"), stamp(json, "since"));
	}

	static Coding coding(JsonObject json) {
		return new Coding(uuid(json, "id"), uuid(json, "code"), longInteger(json, "definition"), uuid(json, "coder"), time(json, "created"));
	}

	private static VariableValue value(JsonObject json) {
		return new VariableValue(uuid(json, "variable"), string(json, "value"));
	}

	private static Target target(JsonObject json) {
		return new Target(word(ElementKind.class, json.get("kind")), uuid(json, "id"), optionalUuid(json, "document"));
	}

	private static Stamp stamp(JsonObject json, String key) {
		if (isNull(json, key)) {
			return Stamp.UNKNOWN;
		}
		JsonObject stamp = json.getAsJsonObject(key);
		return new Stamp(time(stamp, "at"), optionalUuid(stamp, "by"));
	}

	private static SortedMap<String, String> strings(JsonObject json, String key) {
		SortedMap<String, String> strings = new TreeMap<>();
		if (!isNull(json, key)) {
			json.getAsJsonObject(key).entrySet().forEach(entry -> strings.put(entry.getKey(), entry.getValue().getAsString()));
		}
		return strings;
	}

	static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> item) {
		List<T> items = new ArrayList<>();
		if (!isNull(json, key)) {
			json.getAsJsonArray(key).forEach(element -> items.add(item.apply(element.getAsJsonObject())));
		}
		return items;
	}

	static List<UUID> uuids(JsonObject json, String key) {
		List<UUID> ids = new ArrayList<>();
		if (!isNull(json, key)) {
			json.getAsJsonArray(key).forEach(element -> ids.add(uuid(element.getAsString())));
		}
		return ids;
	}

	static UUID uuid(JsonObject json, String key) {
		return uuid(string(json, key));
	}

	static @Nullable UUID optionalUuid(JsonObject json, String key) {
		return isNull(json, key) ? null : uuid(json, key);
	}

	/** Reads the 36 characters of a GUID; {@link UUID#fromString} alone would take shorter ones. */
	static UUID uuid(String text) {
		if (text.length() != 36) {
			throw new IllegalArgumentException("no GUID: " + text);
		}
		return UUID.fromString(text);
	}

	static @Nullable Instant time(JsonObject json, String key) {
		return isNull(json, key) ? null : time(string(json, key));
	}

	/** A point in time by ISO 8601. The usual form, in whole seconds, is taken apart by hand, since there are millions. */
	static Instant time(String text) {
		if (text.length() != USUAL_TIME.length() || !isLike(text)) {
			return Instant.parse(text);
		}
		return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13), number(text, 14, 16), number(text, 17, 19)).toInstant(ZoneOffset.UTC);
	}

	private static boolean isLike(String text) {
		for (int i = 0; i < USUAL_TIME.length(); i++) {
			char usual = USUAL_TIME.charAt(i);
			char unit = text.charAt(i);
			if (usual == '0' ? unit < '0' || unit > '9' : unit != usual) {
				return false;
			}
		}
		return text.charAt(11) < '2' || text.charAt(11) == '2' && text.charAt(12) < '4'; // midnight may be written 24:00
	}

	private static int number(String text, int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}

	private static Colour colour(JsonObject json) {
		return Colour.parse(string(json, "colour"));
	}

	static String string(JsonObject json, String key) {
		JsonElement value = json.get(key);
		if (value == null || !value.isJsonPrimitive()) {
			throw new IllegalArgumentException("no value for " + key);
		}
		return value.getAsString();
	}

	private static String text(JsonObject json, String key) {
		return isNull(json, key) ? "" : string(json, key);
	}

	private static String hash(JsonObject json, String key) {
		String hash = string(json, key);
		if (hash.length() != HASH_LENGTH || !hash.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
			throw new IllegalArgumentException("no SHA-256 for " + key + ": " + hash); // it becomes part of a path
		}
		return hash;
	}

	private static String stem(String stem) {
		if (stem.isEmpty() || stem.startsWith(".") || stem.chars().anyMatch(c -> c < ' ' || "/\\:*?\"<>|".indexOf(c) >= 0)) {
			throw new IllegalArgumentException("no stem of a file: " + stem); // a study from outside must not lead us out of its folder
		}
		return stem;
	}

	private static String extension(String extension) {
		if (!extension.chars().allMatch(Character::isLetterOrDigit)) {
			throw new IllegalArgumentException("no extension of a file: " + extension);
		}
		return extension;
	}

	static int integer(JsonObject json, String key) {
		try {
			return isNull(json, key) ? 0 : json.get(key).getAsBigDecimal().intValueExact();
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException("no whole number of 32 bits for " + key, e);
		}
	}

	static long longInteger(JsonObject json, String key) {
		try {
			return isNull(json, key) ? 0 : json.get(key).getAsBigDecimal().longValueExact();
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException("no whole number of 64 bits for " + key, e);
		}
	}

	private static int length(JsonObject json, String key) {
		int length = integer(json, key);
		if (length < 0) {
			throw new IllegalArgumentException(key + " below 0");
		}
		return length;
	}

	private static boolean isNull(JsonObject json, String key) {
		JsonElement value = json.get(key);
		return value == null || value.isJsonNull();
	}

	private static <E extends Enum<E>> E word(Class<E> type, @Nullable JsonElement word) {
		if (word == null) {
			throw new IllegalArgumentException("no value of " + type.getSimpleName());
		}
		return word(type, word.getAsString());
	}

	/** Reads what {@link ElementWriter#word} writes. */
	static <E extends Enum<E>> E word(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
	}
}

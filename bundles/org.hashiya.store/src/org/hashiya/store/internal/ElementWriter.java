// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Definition;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Milestone;
import org.hashiya.model.Original;
import org.hashiya.model.Passage;
import org.hashiya.model.Query;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.Target;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;

/** Writes elements as JSON objects with a fixed order of keys; every key is always there, null where nothing is known. */
public final class ElementWriter {

	private ElementWriter() {
	}

	/** Writes any element but a passage, whose positions need its text: see {@link PassageJson}. */
	public static void write(JsonWriter json, Element element) throws IOException {
		json.beginObject().name("id").value(element.id().toString());
		switch (element) {
		case StudyInfo info -> info(json, info);
		case Coder coder -> json.name("name").value(coder.name()).name("initials").value(coder.initials()).name("colour").value(coder.colour().hex());
		case Code code -> code(json, code);
		case MemberSet set -> {
			json.name("name").value(set.name()).name("colour").value(set.colour().hex()).name("description").value(set.description());
			ids(json, "codes", set.codes());
			ids(json, "documents", set.documents());
			ids(json, "memos", set.memos());
		}
		case Relation relation -> {
			json.name("name").value(relation.name()).name("direction").value(word(relation.direction())).name("colour").value(relation.colour().hex());
			target(json, "origin", relation.origin());
			target(json, "target", relation.target());
			json.name("description").value(relation.description());
		}
		case Case value -> {
			json.name("name").value(value.name()).name("description").value(value.description());
			values(json, value.values());
			ids(json, "documents", value.documents());
			json.name("passages").beginArray();
			for (Target passage : value.passages()) {
				target(json, null, passage);
			}
			json.endArray();
			ids(json, "codes", value.codes());
		}
		case Variable variable -> json.name("name").value(variable.name()).name("type").value(word(variable.type())).name("description")
				.value(variable.description());
		case Memo memo -> {
			target(json, "target", memo.target());
			json.name("type").value(memo.type()).name("title").value(memo.title()).name("text").value(memo.text());
			stamp(json, "created", memo.created());
			stamp(json, "modified", memo.modified());
		}
		case Query query -> {
			json.name("name").value(query.name()).name("text").value(query.text());
			if (!query.names().isEmpty()) { // as it was written before there were such
				json.name("names").beginArray();
				for (Query.Meant name : query.names()) {
					json.beginObject().name("written").value(name.written()).name("kind").value(word(name.kind())).name("id").value(name.id().toString()).endObject();
				}
				json.endArray();
			}
			stamp(json, "created", query.created());
		}
		case Milestone milestone -> {
			json.name("name").value(milestone.name()).name("description").value(milestone.description());
			stamp(json, "created", milestone.created());
			strings(json, "heads", milestone.heads());
		}
		case Document document -> document(json, document);
		case ForeignPart part -> json.name("mediaType").value(part.mediaType()).name("blob").value(part.blob());
		case Passage passage -> throw new IllegalArgumentException("needs its text: " + passage.id());
		}
		json.endObject();
	}

	/** An element as {@link #write} has it. */
	static JsonObject json(Element element) {
		StringWriter out = new StringWriter();
		try (JsonWriter json = JsonLines.writer(out)) {
			write(json, element);
		} catch (IOException e) {
			throw new IllegalStateException(e); // a StringWriter does not fail
		}
		return ChangeJson.object(out.toString());
	}

	private static void info(JsonWriter json, StudyInfo info) throws IOException {
		json.name("name").value(info.name()).name("description").value(info.description());
		stamp(json, "created", info.created());
		strings(json, "settings", info.settings());
	}

	private static void code(JsonWriter json, Code code) throws IOException {
		id(json, "parent", code.parent());
		json.name("name").value(code.name()).name("colour").value(code.colour().hex()).name("codable").value(code.codable());
		json.name("definitions").beginArray();
		for (Definition definition : code.definitions()) {
			json.beginObject().name("version").value(definition.version()).name("text").value(definition.text()).name("inclusion")
					.value(definition.inclusion()).name("exclusion").value(definition.exclusion());
			stamp(json, "since", definition.since());
			json.endObject();
		}
		json.endArray();
		ids(json, "examples", code.examples());
		json.name("pinned").value(code.pinned());
		stamp(json, "created", code.created());
		stamp(json, "modified", code.modified());
	}

	private static void document(JsonWriter json, Document document) throws IOException {
		json.name("name").value(document.name()).name("stem").value(document.stem()).name("group").value(document.group()).name("textHash")
				.value(document.textHash()).name("codePoints").value(document.codePoints()).name("utf16").value(document.utf16()).name("words")
				.value(document.words()).name("paragraphs").value(document.paragraphs()).name("language").value(document.language());
		Direction direction = document.direction();
		json.name("direction").value(direction == null ? null : word(direction)).name("paragraphDirections").beginObject();
		for (Map.Entry<Integer, Direction> entry : document.paragraphDirections().entrySet()) {
			json.name(entry.getKey().toString()).value(word(entry.getValue()));
		}
		json.endObject().name("state").value(word(document.state()));
		values(json, document.values());
		stamp(json, "created", document.created());
		stamp(json, "modified", document.modified());
		Original original = document.original();
		json.name("original");
		if (original == null) {
			json.nullValue();
		} else {
			json.beginObject().name("fileName").value(original.fileName()).name("extension").value(original.extension()).name("sha256")
					.value(original.sha256()).name("encoding").value(original.encoding()).name("byteOrderMark").value(original.byteOrderMark())
					.name("lineEnds").value(original.lineEnds()).endObject();
		}
	}

	private static void values(JsonWriter json, List<VariableValue> values) throws IOException {
		json.name("values").beginArray();
		for (VariableValue value : values) {
			json.beginObject().name("variable").value(value.variable().toString()).name("value").value(value.value()).endObject();
		}
		json.endArray();
	}

	private static void target(JsonWriter json, @Nullable String key, @Nullable Target target) throws IOException {
		if (key != null) {
			json.name(key);
		}
		if (target == null) {
			json.nullValue();
			return;
		}
		json.beginObject().name("kind").value(word(target.kind())).name("id").value(target.id().toString());
		id(json, "document", target.document());
		json.endObject();
	}

	private static void strings(JsonWriter json, String key, Map<String, String> strings) throws IOException {
		json.name(key).beginObject();
		for (Map.Entry<String, String> entry : strings.entrySet()) {
			json.name(entry.getKey()).value(entry.getValue());
		}
		json.endObject();
	}

	private static void stamp(JsonWriter json, String key, Stamp stamp) throws IOException {
		json.name(key).beginObject().name("at").value(time(stamp.at()));
		id(json, "by", stamp.by());
		json.endObject();
	}

	private static void ids(JsonWriter json, String key, Collection<UUID> ids) throws IOException {
		json.name(key).beginArray();
		for (UUID id : ids) {
			json.value(id.toString());
		}
		json.endArray();
	}

	private static void id(JsonWriter json, String key, @Nullable UUID id) throws IOException {
		json.name(key).value(id == null ? null : id.toString());
	}

	private static @Nullable String time(@Nullable Instant time) {
		return time == null ? null : time.toString();
	}

	/** How a constant is spelled in files. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.Raw.Audit;
import org.hashiya.exchange.internal.refi.Raw.RawCoding;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.exchange.internal.refi.Raw.Value;
import org.hashiya.model.ElementKind;
import org.hashiya.model.StudyProblem;

/** Reads what is a text with selections: {@code TextSource}, {@code Representation}, {@code Note}. */
final class TextsIn {

	private final ElementIn in;

	TextsIn(ElementIn in) {
		this.in = in;
	}

	/** The cursor stands on the element, afterwards on its end. */
	Text read(UUID id, String name) throws StudyProblem {
		XmlIn xml = in.xml;
		String element = xml.name();
		Text text = new Text(id, name, plainPath(), in.text("richTextPath"), in.audit());
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Description" -> text.description = xml.text();
			case "PlainTextContent" -> text.content = xml.text();
			case "PlainText", "TextContent", "Content" -> {
				in.misplaced(xml.name(), element);
				String content = xml.text();
				text.content = text.content == null ? content : text.content;
			}
			case "PlainTextSelection" -> text.selections.add(selection(text.id, text.selections.size()));
			case "TextSelection" -> {
				in.misplaced("TextSelection", element);
				text.selections.add(selection(text.id, text.selections.size()));
			}
			default -> {
				if (LooseIn.CONTAINERS.contains(xml.name())) {
					contained(text);
				} else if (!common(text)) {
					in.unknown(element);
				}
			}
			}
		}
		return text;
	}

	/** Where its text lies; some call that the path, as of all other sources. */
	private String plainPath() {
		String path = in.text("plainTextPath");
		return path.isEmpty() && in.xml.name().equals("TextSource") ? in.text("path") : path;
	}

	/** The cursor stands on what scripts wrap selections in; the standard has nothing around them. */
	void contained(Text text) throws StudyProblem {
		XmlIn xml = in.xml;
		String container = xml.name();
		int depth = xml.depth();
		while (xml.next(depth)) {
			String element = xml.name();
			if (element.equals("PlainTextSelection")) {
				text.selections.add(selection(text.id, text.selections.size()));
			} else if (!common(text)) {
				in.unknown(container);
				continue;
			}
			in.misplaced(element, container);
		}
	}

	/** Reads a child that sources of all kinds have: codings of the whole, notes, values. Answers whether it was one. */
	boolean common(Text text) throws StudyProblem {
		switch (in.xml.name()) {
		case "Coding" -> text.codings.addAll(codings(text.id, text.codings.size()));
		case "CodeRef" -> text.codings.addAll(bare(text.id, text.codings.size(), text.audit));
		case "NoteRef" -> {
			UUID note = in.targetOrText();
			if (note != null) {
				text.notes.add(note);
			}
		}
		case "Note" -> {
			UUID note = note(text.id);
			if (note != null) {
				text.notes.add(note);
			}
		}
		case "VariableValue" -> {
			Value value = in.value();
			if (value != null) {
				text.values.add(value);
			}
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	/**
	 * Reads a selection.
	 *
	 * @param text in which it is, for an id where it has none
	 * @param count of those before it
	 */
	Selection selection(UUID text, int count) throws StudyProblem {
		XmlIn xml = in.xml;
		long start = position("startPosition", "start");
		long end = position("endPosition", "end");
		UUID id = in.ids.own(ElementKind.PASSAGE, "PlainTextSelection", xml.attribute("guid"), () -> text + " " + start + " " + end + " " + count);
		Audit audit = in.audit();
		Selection selection = new Selection(id, in.text("name"), start, end, audit);
		if (isChanged(audit.created(), audit.modified()) || isChanged(audit.creator(), audit.modifier())) {
			in.findings.add(ImportFinding.LAST_CHANGE, "PlainTextSelection");
		}
		String codeRef = xml.attribute("codeRef"); // as scripts name the code that they give to it
		UUID named = in.ids.reference(codeRef == null ? xml.attribute("codeGUID") : codeRef);
		if (named != null) {
			selection.codings = plus(selection.codings, made(id, 0, named, audit.creator(), audit.created()));
		}
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Description" -> selection.description = xml.text();
			case "Coding" -> {
				for (RawCoding coding : codings(id, selection.codings.size())) {
					selection.codings = plus(selection.codings, coding);
				}
			}
			case "CodeRef" -> {
				for (RawCoding coding : bare(id, selection.codings.size(), audit)) {
					selection.codings = plus(selection.codings, coding);
				}
			}
			case "NoteRef", "Note" -> {
				UUID note = xml.name().equals("Note") ? note(id) : in.targetOrText();
				if (note != null) {
					selection.notes = plus(selection.notes, note);
				}
			}
			default -> in.unknown("PlainTextSelection");
			}
		}
		return selection;
	}

	/** @param otherwise what scripts call it */
	long position(String name, String otherwise) {
		String written = in.xml.attribute(name);
		return Lexical.number(written == null ? in.xml.attribute(otherwise) : written);
	}

	private static boolean isChanged(@Nullable Object first, @Nullable Object last) {
		return last != null && !last.equals(first);
	}

	/** Most have one: a list that can grow would be twice as large. */
	private static <T> List<T> plus(List<T> list, T more) {
		if (list.isEmpty()) {
			return List.of(more);
		}
		List<T> longer = list instanceof ArrayList ? list : new ArrayList<>(list);
		longer.add(more);
		return longer;
	}

	/** A coding is with one code; of one that names more each becomes one. */
	private List<RawCoding> codings(UUID owner, int index) throws StudyProblem {
		return codings(owner, index, null);
	}

	/** @param on takes up what a coding says that it is on, where it does not stand in that; else null */
	List<RawCoding> codings(UUID owner, int index, @Nullable List<UUID> on) throws StudyProblem {
		XmlIn xml = in.xml;
		String guid = xml.attribute("guid");
		UUID creator = in.user("creatingUser");
		var created = in.time("creationDateTime");
		String codeRef = xml.attribute("codeRef"); // as scripts name the code
		String named = codeRef == null ? xml.attribute("codeGUID") : codeRef;
		UUID code = null;
		List<UUID> more = List.of();
		List<UUID> notes = List.of();
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "CodeRef" -> {
				UUID target = in.targetOrText();
				if (code == null) {
					code = target;
				} else if (target != null) {
					more = plus(more, target);
				}
			}
			case "NoteRef", "Note" -> {
				UUID note = xml.name().equals("Note") ? note(owner) : in.targetOrText();
				if (note != null) {
					notes = plus(notes, note);
				}
			}
			case "SelectionRef", "SourceRef" -> {
				UUID target = in.targetOrText();
				if (on == null) {
					in.unknown("Coding");
				} else if (target != null) {
					on.add(target);
				}
			}
			case "Description" -> {
				UUID note = described(owner, creator, created);
				if (note != null) {
					notes = plus(notes, note);
				}
			}
			default -> in.unknown("Coding");
			}
		}
		if (code == null && named != null) {
			code = in.ids.reference(named);
			in.findings.add(ImportFinding.CODING_MADE, "Coding");
		}
		if (code == null) {
			in.findings.add(ImportFinding.DANGLING, "Coding", guid == null ? "" : guid);
			return List.of();
		}
		UUID given = code;
		RawCoding first = new RawCoding(in.ids.own(ElementKind.CODING, "Coding", guid, () -> owner + " " + given + " " + index), code, creator, created, notes);
		if (more.isEmpty()) {
			return List.of(first);
		}
		List<RawCoding> codings = new ArrayList<>(List.of(first));
		for (UUID other : more) {
			codings.add(made(first.id(), codings.size(), other, creator, created));
		}
		return codings;
	}

	/** A code that is referred to without a coding around it. */
	private List<RawCoding> bare(UUID owner, int index, Audit audit) throws StudyProblem {
		UUID code = in.targetOrText();
		if (code == null) {
			in.findings.add(ImportFinding.DANGLING, "CodeRef");
			return List.of();
		}
		return List.of(made(owner, index, code, audit.creator(), audit.created()));
	}

	private RawCoding made(UUID owner, int index, UUID code, @Nullable UUID creator, @Nullable Instant created) {
		in.findings.add(ImportFinding.CODING_MADE, "CodeRef");
		UUID id = Guids.derived("code " + index + " " + code, owner);
		return new RawCoding(in.ids.own(ElementKind.CODING, "Coding", Ids.guid(id), ""), code, creator, created, List.of());
	}

	/** A description of something that has none in the standard is a note on it; null where it says nothing. */
	private @Nullable UUID described(UUID owner, @Nullable UUID creator, @Nullable Instant created) throws StudyProblem {
		String description = in.xml.text();
		if (description.isBlank()) {
			return null;
		}
		in.misplaced("Description", "Coding");
		UUID id = in.ids.own(ElementKind.MEMO, "Note", Ids.guid(Guids.derived("description " + in.notes.size() + " " + description, owner)), "");
		Text note = new Text(id, "", "", "", new Audit(creator, created, null, null));
		note.content = description;
		in.notes.add(note);
		return id;
	}

	/** A note that stands in what it is on; null where it lies so deep that no program has written it. */
	private @Nullable UUID note(UUID owner) throws StudyProblem {
		XmlIn xml = in.xml;
		if (xml.depth() > ElementIn.DEEP) {
			in.unknown("Note");
			return null;
		}
		String name = in.text("name");
		UUID id = in.ids.own(ElementKind.MEMO, "Note", xml.attribute("guid"), owner + " " + name + " " + in.notes.size());
		in.misplaced("Note", "another element");
		in.notes.add(read(id, name));
		return id;
	}
}

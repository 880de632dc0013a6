// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
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
		Text text = new Text(id, name, in.text("plainTextPath"), in.text("richTextPath"), in.audit());
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Description" -> text.description = xml.text();
			case "PlainTextContent" -> text.content = xml.text();
			case "PlainTextSelection" -> text.selections.add(selection(text));
			default -> {
				if (!common(text)) {
					in.unknown(element);
				}
			}
			}
		}
		return text;
	}

	/** Reads a child that sources of all kinds have: codings of the whole, notes, values. Answers whether it was one. */
	boolean common(Text text) throws StudyProblem {
		switch (in.xml.name()) {
		case "Coding" -> {
			RawCoding coding = coding(text.id, text.codings.size());
			if (coding != null) {
				text.codings.add(coding);
			}
		}
		case "NoteRef" -> {
			UUID note = in.target();
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

	private Selection selection(Text text) throws StudyProblem {
		XmlIn xml = in.xml;
		long start = Lexical.number(xml.attribute("startPosition"));
		long end = Lexical.number(xml.attribute("endPosition"));
		UUID id = in.ids.own(ElementKind.PASSAGE, "PlainTextSelection", xml.attribute("guid"), () -> text.id + " " + start + " " + end + " " + text.selections.size());
		Audit audit = in.audit();
		Selection selection = new Selection(id, in.text("name"), start, end, audit);
		if (isChanged(audit.created(), audit.modified()) || isChanged(audit.creator(), audit.modifier())) {
			in.findings.add(ImportFinding.NO_ROOM, "PlainTextSelection");
		}
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Description" -> selection.description = xml.text();
			case "Coding" -> {
				RawCoding coding = coding(id, selection.codings.size());
				if (coding != null) {
					selection.codings = plus(selection.codings, coding);
				}
			}
			case "NoteRef" -> {
				UUID note = in.target();
				if (note != null) {
					selection.notes = plus(selection.notes, note);
				}
			}
			default -> in.unknown("PlainTextSelection");
			}
		}
		return selection;
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

	private @Nullable RawCoding coding(UUID owner, int index) throws StudyProblem {
		XmlIn xml = in.xml;
		String guid = xml.attribute("guid");
		UUID creator = in.reference("creatingUser");
		var created = in.time("creationDateTime");
		UUID code = null;
		List<UUID> notes = List.of();
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "CodeRef" -> code = in.target();
			case "NoteRef" -> {
				UUID note = in.target();
				if (note != null) {
					notes = plus(notes, note);
				}
			}
			default -> in.unknown("Coding");
			}
		}
		if (code == null) {
			in.findings.add(ImportFinding.DANGLING, "Coding", guid == null ? "" : guid);
			return null;
		}
		UUID given = code;
		return new RawCoding(in.ids.own(ElementKind.CODING, "Coding", guid, () -> owner + " " + given + " " + index), code, creator, created, notes);
	}
}

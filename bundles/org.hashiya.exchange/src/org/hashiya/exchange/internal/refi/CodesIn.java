// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLStreamConstants;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.Code;
import org.hashiya.model.ElementKind;
import org.hashiya.model.StudyProblem;

/** Reads {@code Codes}: a tree of any depth, by a loop. */
final class CodesIn {

	/** Stands for what is around all codes. */
	private static final Code NONE = new Code(new UUID(0, 0), null, "");

	private final ElementIn in;
	private final List<Code> codes;

	CodesIn(ElementIn in, List<Code> codes) {
		this.in = in;
		this.codes = codes;
	}

	/** The cursor stands on {@code Codes}; afterwards on its end. */
	void read() throws StudyProblem {
		read(new ArrayDeque<>());
	}

	/** The cursor stands on a {@code Code} around which there is nothing; afterwards on its end. */
	void readOne() throws StudyProblem {
		Deque<Code> open = new ArrayDeque<>();
		open.push(start(null));
		read(open);
	}

	private void read(Deque<Code> open) throws StudyProblem {
		XmlIn xml = in.xml;
		int top = xml.depth();
		while (true) {
			int event = xml.step();
			if (event == XMLStreamConstants.END_ELEMENT) {
				open.poll();
				if (xml.depth() < top) {
					return;
				}
				continue;
			}
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			Code parent = open.peek() == NONE ? null : open.peek();
			switch (xml.name()) {
			case "Code" -> open.push(start(parent));
			case "Description" -> {
				String text = xml.text();
				if (parent != null) {
					parent.description = text;
				}
			}
			case "NoteRef" -> {
				UUID note = in.target();
				if (parent != null && note != null) {
					parent.notes.add(note);
				}
				skip();
			}
			case "Codes" -> {
				in.misplaced("Codes", parent == null ? "Codes" : "Code");
				open.push(parent == null ? NONE : parent); // what is in it belongs to what is around it
			}
			default -> {
				in.unknown(parent == null ? "Codes" : "Code");
				skip();
			}
			}
			if (xml.depth() < top) {
				return;
			}
		}
	}

	private void skip() throws StudyProblem {
		int own = in.xml.depth();
		while (in.xml.depth() >= own) {
			in.xml.step();
		}
	}

	private Code start(@Nullable Code parent) {
		String name = in.text("name");
		String above = parent == null ? "" : parent.id.toString();
		UUID id = in.ids.own(ElementKind.CODE, "Code", in.xml.attribute("guid"), above + " " + name);
		Code code = new Code(id, parent, name);
		code.codable = !Lexical.isFalse(in.xml.attribute("isCodable"));
		code.colour = in.colour();
		if (in.xml.attribute("color") == null) {
			in.findings.add(ImportFinding.COLOUR, "Code");
		}
		codes.add(code);
		return code;
	}
}

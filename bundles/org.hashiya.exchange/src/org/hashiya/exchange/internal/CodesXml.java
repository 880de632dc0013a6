// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Definition;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;

/** Writes the tree of codes as REFI-QDA has it, by a loop and not by recursion: a codebook from outside may be very deep. */
public final class CodesXml {

	/** What stands before the criteria in a {@code Description}, which is all the room that REFI-QDA has for a definition; an importer of ours finds them by it. */
	public static final String INCLUSION = "Inclusion: ";
	public static final String EXCLUSION = "Exclusion: ";

	private final XmlOut xml;
	private final Guids guids;
	private final Function<UUID, List<UUID>> more;

	public CodesXml(XmlOut xml, Guids guids) {
		this(xml, guids, code -> List.of());
	}

	/** @param more further notes on a code, by its id */
	CodesXml(XmlOut xml, Guids guids, Function<UUID, List<UUID>> more) {
		this.xml = xml;
		this.guids = guids;
		this.more = more;
	}

	/**
	 * Writes {@code Codes} with all codes; the codebook must have some.
	 *
	 * @param memos  the memos on codes, or null where the format has no room for them
	 */
	public void write(Codebook codebook, @Nullable MemoIndex memos) throws IOException {
		xml.start("Codes");
		int top = xml.depth();
		Map<UUID, Integer> depths = new HashMap<>();
		for (Code code : codebook.list()) {
			UUID parent = code.parent();
			int depth = parent == null ? top : depths.getOrDefault(parent, top) + 1;
			depths.put(code.id(), depth);
			while (xml.depth() > depth) {
				xml.end();
			}
			write(code, memos == null ? List.of() : memos.on(ElementKind.CODE, code.id()));
		}
		while (xml.depth() >= top) {
			xml.end();
		}
	}

	private void write(Code code, List<Memo> memos) throws IOException {
		xml.start("Code").attribute("guid", guids.of(ElementKind.CODE, code.id())).attribute("name", code.name());
		xml.attribute("isCodable", String.valueOf(code.codable())).attribute("color", code.colour().hex());
		String description = description(code.definition());
		if (!description.isEmpty()) {
			xml.element("Description", description);
		}
		for (Memo memo : memos) {
			xml.reference("NoteRef", guids.of(ElementKind.MEMO, memo.id()));
		}
		for (UUID memo : more.apply(code.id())) {
			xml.reference("NoteRef", guids.of(ElementKind.MEMO, memo));
		}
	}

	private static String description(Definition definition) {
		StringBuilder description = new StringBuilder(definition.text());
		if (!definition.inclusion().isEmpty()) {
			description.append(description.isEmpty() ? "" : "\n\n").append(INCLUSION).append(definition.inclusion());
		}
		if (!definition.exclusion().isEmpty()) {
			description.append(description.isEmpty() ? "" : "\n\n").append(EXCLUSION).append(definition.exclusion());
		}
		return description.toString();
	}
}

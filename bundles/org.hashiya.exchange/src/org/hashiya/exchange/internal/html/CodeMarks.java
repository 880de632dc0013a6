// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;

/** How codes and coders are shown on a page: names, paths, and colours as classes of the style sheet. */
final class CodeMarks {

	private static final Colour NONE = new Colour(0x808080);

	private final Study study;
	private final PageWords words;
	private final Map<List<UUID>, String> tints = new HashMap<>();

	CodeMarks(Study study, PageWords words) {
		this.study = study;
		this.words = words;
	}

	/** Writes a class for each code: {@code c0} for the first in tree order, and so on; {@code none} for what has no code. */
	void writeStyles(HtmlOut html) throws IOException {
		int number = 0;
		for (Code code : study.codebook().list()) {
			html.raw(".c").raw(number++).raw("{").raw(full(code.colour())).raw("}\n");
		}
		html.raw(".none{").raw(full(NONE)).raw("}\n");
	}

	private static String full(Colour colour) {
		return PageColours.both(PageColours.LIGHT.full(colour), PageColours.DARK.full(colour));
	}

	/** The class of a code. */
	String styleClass(@Nullable UUID code) {
		int place = code == null ? -1 : study.codebook().place(code);
		return place < 0 ? "none" : "c" + place;
	}

	/** The style of text that carries these codes; those that have none of the codebook's are tinted grey. */
	String tint(List<UUID> codes) {
		return tints.computeIfAbsent(codes, ids -> {
			List<Colour> colours = new ArrayList<>();
			for (UUID id : ids) {
				Code code = study.codebook().get(id);
				colours.add(code == null ? NONE : code.colour());
			}
			if (colours.isEmpty()) {
				colours.add(NONE);
			}
			return PageColours.both(PageColours.LIGHT.tint(colours), PageColours.DARK.tint(colours));
		});
	}

	/** The name of a code; for none, the word for a memo. */
	String name(@Nullable UUID code) {
		if (code == null) {
			return words.get("memo");
		}
		Code known = study.codebook().get(code);
		return known == null ? code.toString() : known.name();
	}

	/** Path and coders, for who asks what a mark is. */
	String title(TextBracket bracket) {
		UUID code = bracket.code();
		String path = code == null ? words.get("memo") : String.join(Codebook.SEPARATOR, study.codebook().names(code).stream().map(Isolates::wrap).toList());
		return path + " — " + String.join(words.comma(), bracket.coders().stream().map(this::coder).map(Isolates::wrap).toList());
	}

	/** The initials of all who coded it. */
	String initials(TextBracket bracket) {
		return String.join(words.comma(), bracket.coders().stream().map(this::initials).filter(name -> !name.isEmpty()).toList());
	}

	String coder(UUID id) {
		Coder coder = study.coders().get(id);
		return coder == null ? words.get("coder.unknown") : coder.name();
	}

	/** A short form of a coder's name; empty where the study has only one coder, who needs no naming. */
	String initials(UUID id) {
		Coder coder = study.coders().get(id);
		if (study.coders().size() < 2 || coder == null) {
			return "";
		}
		return coder.initials().isEmpty() ? coder.name() : coder.initials();
	}
}

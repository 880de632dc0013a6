// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Ordered;
import org.hashiya.model.Study;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.colour.Tints;

/** The colours of marks for the theme and the codebook as they are, each computed once. To be used on the UI thread. */
final class MarkColours {

	private static final int KEPT = 5000;

	private final Control control;
	private final ColourResources resources;
	private final Map<List<UUID>, Color> tints = new HashMap<>();
	private final Map<List<UUID>, Color> lines = new HashMap<>();
	private final Map<UUID, Color> brackets = new HashMap<>();
	private ThemeColours theme;
	private @Nullable Codebook codebook;
	private @Nullable Ordered<Coder> coders;

	MarkColours(Control control) {
		this.control = control;
		resources = ColourResources.of(control.getDisplay());
		theme = ThemeColours.of(control);
	}

	/** Takes the control's colours anew, after the theme changed. */
	void themeChanged() {
		theme = ThemeColours.of(control);
		forget();
	}

	/** Whether the control has got other colours since: a theme styles a control only some time after it was made. */
	boolean isOutdated() {
		return !ThemeColours.of(control).equals(theme);
	}

	void use(Study study) {
		if (codebook != study.codebook() || coders != study.coders()) {
			codebook = study.codebook();
			coders = study.coders();
			forget();
		}
	}

	private void forget() {
		tints.clear();
		lines.clear();
		brackets.clear();
	}

	/** Behind text that carries these codes, or what these coders coded. */
	Color tint(List<UUID> codes) {
		if (tints.size() > KEPT) {
			tints.clear();
		}
		return tints.computeIfAbsent(codes, ids -> resources.color(tintOf(ids)));
	}

	/** The innermost code's own colour, to be seen on the tint of all. */
	Color line(List<UUID> codes) {
		if (lines.size() > KEPT) {
			lines.clear();
		}
		return lines.computeIfAbsent(codes, ids -> resources.color(theme.tints().full(colour(ids.getLast()), List.of(tintOf(ids)))));
	}

	private Colour tintOf(List<UUID> codes) {
		List<Colour> colours = new ArrayList<>(codes.size());
		for (UUID code : codes) {
			colours.add(colour(code));
		}
		return theme.tints().tint(colours);
	}

	/** A code's own colour beside text; for none, that of secondary text. */
	Color bracket(@Nullable UUID code) {
		return code == null ? dimmed() : brackets.computeIfAbsent(code, id -> resources.color(bracketColour(id)));
	}

	Colour bracketColour(UUID code) {
		return theme.tints().full(colour(code));
	}

	Color dimmed() {
		return resources.color(theme.dimmed());
	}

	Color foreground() {
		return resources.color(theme.foreground());
	}

	Color background() {
		return resources.color(theme.background());
	}

	/** A little off the background, for what lies over the text. */
	Color raised() {
		return resources.color(Tints.blend(theme.background(), theme.foreground(), 0.05));
	}

	/** The name of a code or coder; empty where the study does not have it. */
	String name(UUID id) {
		Code code = code(id);
		Coder coder = coder(id);
		return code != null ? code.name() : coder != null ? coder.name() : ""; //$NON-NLS-1$
	}

	private Colour colour(UUID id) {
		Code code = code(id);
		if (code != null) {
			return code.colour();
		}
		Coder coder = coder(id);
		return coder != null ? coder.colour() : theme.dimmed();
	}

	private @Nullable Coder coder(UUID id) {
		Ordered<Coder> known = coders;
		return known == null ? null : known.get(id);
	}

	private @Nullable Code code(UUID id) {
		Codebook book = codebook;
		return book == null ? null : book.get(id);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.hashiya.ui.editor.internal.reading.FontChoice;
import org.hashiya.ui.editor.internal.reading.LineShape;
import org.hashiya.ui.editor.internal.reading.ReadingStyle;
import org.hashiya.ui.editor.internal.reading.Zoom;

/**
 * The fonts of one text widget at one size. Where a text holds Arabic, the widget's own font is the Arabic one: it is the taller, so that all lines are of one height, and runs of other
 * letters get the other font. Disposed with the widget.
 */
final class ReadingFonts {

	/** The names of what is installed, as one object to be kept. */
	private record Families(Set<String> names) {
	}

	private record Weighted(boolean other, LineShape.Weight weight) {
	}

	/** What fonts and line height follow from. */
	private record Applied(Zoom zoom, boolean arabic, ReadingStyle style) {
	}

	/** A Naskh is drawn smaller than Latin of the same number of points. */
	private static final double ARABIC_SCALE = 1.2;
	private static final double LINE = 1.5;
	private static final double ARABIC_LINE = 1.7;
	/** More than any window has. */
	private static final int WHOLE_WINDOW = 100_000;
	private static final String INSTALLED = ReadingFonts.class.getName();
	private static final String LATIN_SAMPLE = "the scholar reads each passage of the interview twice and writes a note"; //$NON-NLS-1$
	private static final String ARABIC_SAMPLE = "يقرأ الباحث كل مقطع من المقابلة مرتين ثم يكتب ملاحظة في الحاشية"; //$NON-NLS-1$

	private final StyledText text;
	private ReadingStyle style = ReadingStyle.USUAL;
	private FontChoice choice;
	private final Map<Weighted, Font> weighted = new HashMap<>();
	private @Nullable Applied applied;
	private @Nullable Font main;
	private @Nullable Font other;
	/** What a sample takes in the widget's font, in pixels; 0 where that was not measured yet. */
	private int sampleWidth;

	ReadingFonts(StyledText text) {
		this.text = text;
		choice = style.fonts(installed(text.getDisplay()));
		text.addDisposeListener(event -> {
			dispose(main, other);
			forgetWeighted();
		});
	}

	/** Takes what a person likes, from the next {@link #apply} on. */
	void use(ReadingStyle wanted) {
		style = wanted;
		choice = wanted.fonts(installed(text.getDisplay()));
	}

	/** Sets the widget's font and line height, where they are not so already: the widget forgets then all that it has laid out. */
	void apply(Zoom zoom, boolean arabic) {
		Applied wanted = new Applied(zoom, arabic, style);
		if (wanted.equals(applied)) {
			return;
		}
		applied = wanted;
		sampleWidth = 0;
		Font oldMain = main;
		Font oldOther = other;
		Font own = font(arabic ? choice.arabic() : choice.latin(), (int) Math.round(zoom.points() * (arabic ? ARABIC_SCALE : 1)));
		main = own;
		other = arabic ? font(choice.latin(), zoom.points()) : null;
		text.setFont(own);
		int em = own.getFontData()[0].getHeight() * text.getDisplay().getDPI().y / 72;
		text.setLineSpacing(Math.max(2, (int) Math.round(em * (arabic ? ARABIC_LINE : LINE) * style.lineSpacing() / ReadingStyle.USUAL_SPACING) - text.getLineHeight()));
		dispose(oldMain, oldOther);
		forgetWeighted();
	}

	/** The widget's own font, or the one for letters that are not Arabic, bold and in the size of a weight; made when it is first asked for. */
	Font weighted(boolean isOther, LineShape.Weight weight) {
		return weighted.computeIfAbsent(new Weighted(isOther, weight), key -> {
			Font base = isOther ? other : main;
			FontData data = (base == null ? text.getFont() : base).getFontData()[0];
			return new Font(text.getDisplay(), data.getName(), (int) Math.round(data.getHeight() * weight.scale()), SWT.BOLD);
		});
	}

	private void forgetWeighted() {
		weighted.values().forEach(Font::dispose);
		weighted.clear();
	}

	/** The font for letters that are not Arabic in a text that has both; null where the widget's own is right. */
	@Nullable
	Font other() {
		return other;
	}

	/** Whether there is a font that is known to have Arabic letters. */
	boolean hasArabic() {
		return choice.arabic().isPresent();
	}

	/** The width of a column that reads well in the font that is applied, in pixels. */
	int columnWidth() {
		Applied now = applied;
		if (now == null || now.style().measure() == 0) {
			return WHOLE_WINDOW;
		}
		String sample = now.arabic() ? ARABIC_SAMPLE : LATIN_SAMPLE;
		if (sampleWidth == 0) {
			GC gc = new GC(text);
			gc.setFont(text.getFont());
			sampleWidth = gc.textExtent(sample).x;
			gc.dispose();
		}
		return sampleWidth * now.style().measure() / sample.length();
	}

	private Font font(Optional<String> family, int points) {
		String name = family.orElseGet(() -> text.getDisplay().getSystemFont().getFontData()[0].getName());
		return new Font(text.getDisplay(), name, points, SWT.NORMAL);
	}

	private static void dispose(@Nullable Font... fonts) {
		for (Font font : fonts) {
			if (font != null) {
				font.dispose();
			}
		}
	}

	/** Listing the fonts takes a while: once for each display. */
	private static Set<String> installed(Display display) {
		if (display.getData(INSTALLED) instanceof Families known) {
			return known.names();
		}
		Set<String> names = new HashSet<>();
		for (FontData data : display.getFontList(null, true)) {
			names.add(data.getName());
		}
		display.setData(INSTALLED, new Families(Set.copyOf(names)));
		return names;
	}
}

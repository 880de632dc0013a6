// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.hashiya.ui.editor.internal.reading.LaneSide;
import org.hashiya.ui.editor.internal.reading.ReadingMemory;
import org.hashiya.ui.editor.internal.reading.ReadingStyle;
import org.hashiya.ui.parts.Combos;

/** Preferences: how texts are read. What is applied is seen at once in all texts that are open. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ReadingPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int[] SPACINGS = { 85, ReadingStyle.USUAL_SPACING, 125, 150 };
	private static final int[] MEASURES = { 50, ReadingStyle.USUAL_MEASURE, 80, 0 };
	private static final int[] LANES = { 104, ReadingStyle.USUAL_LANES, 260 };
	private static final LaneSide[] SIDES = { LaneSide.START, LaneSide.LEFT, LaneSide.RIGHT };
	private static final int HINT = 360;

	private final ReadingMemory memory = new ReadingMemory(InstanceScope.INSTANCE.getNode("org.hashiya.ui.editor")); //$NON-NLS-1$
	private Combo arabic;
	private Combo latin;
	private Combo spacing;
	private Combo measure;
	private Combo side;
	private Combo lanes;
	private Button patterns;

	@Override
	public void init(IWorkbench workbench) {
		// the choices are kept by what they choose
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(area);
		List<String> families = families(area.getDisplay());
		arabic = fonts(area, Messages.Reading_arabicFont, families);
		latin = fonts(area, Messages.Reading_latinFont, families);
		spacing = combo(area, Messages.Reading_spacing, Messages.Reading_spacingNarrow, Messages.Reading_spacingUsual, Messages.Reading_spacingWide, Messages.Reading_spacingWidest);
		measure = combo(area, Messages.Reading_measure, Messages.Reading_measureNarrow, Messages.Reading_measureUsual, Messages.Reading_measureWide, Messages.Reading_measureWindow);
		side = combo(area, Messages.Reading_side, Messages.Reading_sideStart, Messages.Reading_sideLeft, Messages.Reading_sideRight);
		lanes = combo(area, Messages.Reading_lanes, Messages.Reading_lanesNarrow, Messages.Reading_lanesUsual, Messages.Reading_lanesWide);
		patterns = new Button(area, SWT.CHECK);
		patterns.setText(Messages.Reading_patterns);
		GridDataFactory.swtDefaults().span(2, 1).indent(0, 8).applyTo(patterns);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.Reading_hint);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).hint(HINT, SWT.DEFAULT).applyTo(hint);
		show(memory.style());
		return area;
	}

	private static List<String> families(Display display) {
		TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		for (FontData data : display.getFontList(null, true)) {
			names.add(data.getName());
		}
		return List.copyOf(names);
	}

	private static Combo fonts(Composite area, String label, List<String> families) {
		Combo combo = combo(area, label, Messages.Reading_bestFont);
		families.forEach(combo::add);
		return combo;
	}

	private static Combo combo(Composite area, String label, String... choices) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = Combos.readOnly(area);
		combo.setItems(choices);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void show(ReadingStyle style) {
		arabic.select(Math.max(0, arabic.indexOf(style.arabicFont(), 1)));
		latin.select(Math.max(0, latin.indexOf(style.latinFont(), 1)));
		spacing.select(nearest(SPACINGS, style.lineSpacing()));
		measure.select(style.measure() == 0 ? MEASURES.length - 1 : nearest(Arrays.copyOf(MEASURES, MEASURES.length - 1), style.measure()));
		side.select(Arrays.asList(SIDES).indexOf(style.side()));
		lanes.select(nearest(LANES, style.lanes()));
		patterns.setSelection(style.patterns());
	}

	private static int nearest(int[] steps, int wanted) {
		return IntStream.range(0, steps.length).boxed().min((one, other) -> Integer.compare(Math.abs(steps[one] - wanted), Math.abs(steps[other] - wanted))).orElseThrow();
	}

	private static String font(Combo combo) {
		return combo.getSelectionIndex() <= 0 ? "" : combo.getText(); //$NON-NLS-1$
	}

	@Override
	protected void performDefaults() {
		show(ReadingStyle.USUAL);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (arabic != null) { // the page was shown
			memory.style(new ReadingStyle(font(arabic), font(latin), SPACINGS[spacing.getSelectionIndex()], MEASURES[measure.getSelectionIndex()], SIDES[side.getSelectionIndex()], LANES[lanes.getSelectionIndex()], patterns.getSelection()));
		}
		return true;
	}
}

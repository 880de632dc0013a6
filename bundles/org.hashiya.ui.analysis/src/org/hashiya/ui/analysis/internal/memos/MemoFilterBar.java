// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.memos.MemoFilter.Order;
import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.parts.FilterKeys;

/** The fields above the list of memos: which of them are listed. Who wrote them is asked only where several people work. */
@NonNullByDefault({}) // the platform says nothing of null
final class MemoFilterBar {

	private static final int NARROWEST = 130;
	private static final int WIDEST = 230;

	private final Composite bar;
	private final Text words;
	private final Combo types;
	private final Combo places;
	private final Combo coders;
	private final List<@NonNull UUID> ids = new ArrayList<>();
	/** Chosen before, of which nobody has said yet whether they are there. */
	private String type;
	private UUID coder;

	/** @param changed is called when the person wants others */
	MemoFilterBar(Composite page, @NonNull MemoMemento remembered, Runnable changed) {
		type = remembered.type().isEmpty() ? null : remembered.type();
		coder = remembered.coder();
		bar = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(8, 8, 4, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.search);
		AccessibleNames.set(words, Messages.search);
		words.setText(remembered.words());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addModifyListener(event -> changed.run());
		types = combo(Messages.typeFilter, changed, Messages.allTypes);
		places = combo(Messages.placeFilter, changed, MemoKinds.labels());
		places.select(remembered.kind());
		coders = combo(Messages.coderFilter, changed, Messages.anyCoder);
		exclude(coders, true);
	}

	/** Where the arrow down, Enter, and Escape in the empty field lead. */
	void leadsTo(Runnable list) {
		FilterKeys.lead(words, () -> {
			// what fits is listed as soon as it is typed
		}, list);
	}

	private Combo combo(String name, Runnable changed, String... items) {
		Combo combo = Combos.readOnly(bar);
		combo.setToolTipText(name);
		AccessibleNames.set(combo, name);
		combo.addListener(SWT.Selection, event -> changed.run());
		combo.setItems(items);
		combo.select(0);
		fit(combo);
		return combo;
	}

	/** As wide as its values need, within limits. */
	private static void fit(Combo combo) {
		int width = Math.clamp(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, NARROWEST, WIDEST);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
	}

	private static void exclude(Combo combo, boolean away) {
		if (combo.getLayoutData() instanceof GridData data) {
			data.exclude = away;
		}
		combo.setVisible(!away);
	}

	/** What the person wants to see of a study, as the person sees it; offers the types and coders that there are, and the chosen ones stay chosen. */
	@NonNull
	MemoFilter filter(@NonNull Study study) {
		List<String> allTypes = new ArrayList<>(List.of(Messages.allTypes));
		allTypes.addAll(MemoFilter.types(study));
		String chosen = types.getSelectionIndex() > 0 ? types.getText() : type;
		type = null;
		offer(types, allTypes, chosen == null ? 0 : Math.max(0, allTypes.subList(1, allTypes.size()).indexOf(chosen) + 1));
		UUID by = by() == null ? coder : by();
		coder = null;
		List<String> names = new ArrayList<>(List.of(Messages.anyCoder));
		ids.clear();
		for (Coder each : study.coders().list()) {
			names.add(each.name());
			ids.add(each.id());
		}
		boolean alone = ids.size() < 2;
		offer(coders, names, by == null || alone ? 0 : ids.indexOf(by) + 1);
		if (alone == coders.getVisible()) {
			exclude(coders, alone);
			bar.layout(true);
		}
		return MemoKinds.filter(words.getText(), types.getSelectionIndex() <= 0 ? null : types.getText(), places.getSelectionIndex(), by());
	}

	private void offer(Combo combo, List<String> values, int chosen) {
		if (!values.equals(List.of(combo.getItems()))) {
			combo.setItems(values.toArray(String[]::new));
			boolean away = combo.getLayoutData() instanceof GridData data && data.exclude;
			fit(combo);
			exclude(combo, away);
			bar.layout(true);
		}
		if (combo.getSelectionIndex() != chosen) {
			combo.select(chosen);
		}
	}

	private @Nullable UUID by() {
		int index = coders.getSelectionIndex() - 1;
		return index >= 0 && index < ids.size() ? ids.get(index) : null;
	}

	/** Whether not all memos are asked for. */
	boolean isOn() {
		return !words.getText().isEmpty() || types.getSelectionIndex() > 0 || places.getSelectionIndex() > 0 || coders.getSelectionIndex() > 0;
	}

	/** Asks for all. */
	void clear() {
		show("", 0); //$NON-NLS-1$
	}

	/** Asks for memos with some words, on something of a kind, see {@link MemoKinds}. */
	void show(String wanted, int place) {
		types.select(0);
		coders.select(0);
		places.select(place);
		words.setText(wanted);
	}

	/** What is chosen, to be written down. */
	@NonNull
	MemoMemento memento(@NonNull Order order, boolean journal) {
		return new MemoMemento(words.getText(), types.getSelectionIndex() <= 0 ? "" : types.getText(), places.getSelectionIndex(), by(), order, journal); //$NON-NLS-1$
	}
}

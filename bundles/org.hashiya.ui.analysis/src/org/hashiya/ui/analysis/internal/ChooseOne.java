// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;
import org.hashiya.ui.parts.CellText;

/** Asks for one of many things by its name, of which some words are typed in any order, as in the filters of the views. Nothing waits for the answer. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ChooseOne<T> extends ElementListSelectionDialog {

	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	private final Class<T> type;
	private final Function<T, @NonNull String> name;
	private final Consumer<T> chosen;

	/** @param chosen is told which one */
	public ChooseOne(Shell parent, @NonNull String title, @NonNull String message, Class<T> type, @NonNull List<? extends T> things, Function<T, @NonNull String> name, Consumer<T> chosen) {
		super(parent, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return type.isInstance(element) ? CellText.in(parent, name.apply(type.cast(element))) : ""; //$NON-NLS-1$
			}
		});
		this.type = type;
		this.name = name;
		this.chosen = chosen;
		setTitle(title);
		setMessage(message);
		setElements(things.toArray());
		setMultipleSelection(false);
		setHelpAvailable(false);
		setBlockOnOpen(false);
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		list.setFilterMatcher(new Words());
		return list;
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		Object first = getFirstResult();
		if (type.isInstance(first)) {
			chosen.accept(type.cast(first));
		}
	}

	private final class Words implements FilteredList.FilterMatcher {

		private List<String> words = List.of();

		@Override
		public void setFilter(String typed, boolean ignoreCase, boolean ignoreWildCards) {
			words = Arrays.stream(FOLDING.folded(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		}

		@Override
		public boolean match(Object element) {
			String folded = FOLDING.folded(name.apply(type.cast(element)));
			return words.stream().allMatch(folded::contains);
		}
	}
}

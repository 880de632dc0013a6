// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.hashiya.analysis.Unit;
import org.hashiya.model.Code;
import org.hashiya.text.Isolates;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.parts.CountedTree;
import org.hashiya.ui.codebook.internal.tree.ShownCodes;
import org.hashiya.ui.icons.CodeSwatch;

/** How a code looks in the tree: colour and name in the first column, its number in the second: codings, passages or documents, with those of its sub-codes or without. */
final class CodeLabels extends CellLabelProvider {

	private static final String PATH_SEPARATOR = " › "; //$NON-NLS-1$

	private final Supplier<@Nullable ShownCodes> shown;
	private final ResourceManager resources;
	private CountedTree.Look look;

	CodeLabels(Supplier<@Nullable ShownCodes> shown, ResourceManager resources, CountedTree.Look look) {
		this.shown = shown;
		this.resources = resources;
		this.look = look;
	}

	void setLook(CountedTree.Look changed) {
		look = changed;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void update(ViewerCell cell) {
		Optional<Code> code = code(cell.getElement());
		if (cell.getColumnIndex() == CountedTree.NAME) {
			cell.setText(code.map(CodeLabels::name).orElse("")); //$NON-NLS-1$
			cell.setImage(code.map(known -> resources.create(new CodeSwatch(look.tints().full(known.colour()), !known.codable()))).orElse(null));
		} else {
			cell.setText(code.flatMap(known -> model().flatMap(codes -> codes.number(known.id()))).map(String::valueOf).orElse("")); //$NON-NLS-1$
			cell.setForeground(look.dimmed());
		}
	}

	/** With the number key in a circle, which stands after the name in either direction. */
	private static String name(Code code) {
		return code.pinned() == 0 ? code.name() : code.name() + "\u00a0 " + (char) ('①' + code.pinned() - 1); //$NON-NLS-1$
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public String getToolTipText(Object element) {
		Optional<Code> code = code(element);
		return code.isPresent() ? toolTip(code.get()) : null;
	}

	/** Path, definition, and counts, a paragraph each. */
	private String toolTip(Code code) {
		List<String> lines = new ArrayList<>();
		model().ifPresent(codes -> {
			List<String> names = new ArrayList<>();
			codes.codebook().ancestors(code).reversed().forEach(above -> names.add(Isolates.wrap(above.name())));
			names.add(Isolates.wrap(code.name()));
			lines.add(String.join(PATH_SEPARATOR, names));
			if (!code.codable()) {
				lines.add(Messages.Code_category);
			}
			if (code.pinned() > 0) {
				lines.add(Phrases.of(Messages.Pin_key, code.pinned()));
			}
			if (!code.definition().text().isBlank()) {
				code.definition().text().strip().lines().map(Isolates::wrap).forEach(lines::add); // each paragraph in its own direction
			}
			if (codes.unit() != Unit.CODINGS) {
				codes.number(code.id()).ifPresent(number -> lines.add(Phrases.of(codes.unit() == Unit.PASSAGES ? Messages.Code_passages : Messages.Code_documents, number)));
			}
			codes.ownCodings(code.id()).ifPresent(own -> {
				int all = codes.codings(code.id()).orElse(own);
				lines.add(all == own ? Phrases.of(Messages.Code_codings, own) : Phrases.of(Messages.Code_codingsWithSubcodes, all, own));
			});
		});
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private Optional<ShownCodes> model() {
		return Optional.ofNullable(shown.get());
	}

	private Optional<Code> code(@Nullable Object element) {
		return element instanceof CodeItem item ? model().flatMap(codes -> codes.code(item)) : Optional.empty();
	}
}

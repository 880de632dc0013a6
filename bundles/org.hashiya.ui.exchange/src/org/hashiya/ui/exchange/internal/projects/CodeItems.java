// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.PlannedCode;
import org.hashiya.model.Code;
import org.hashiya.text.Isolates;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.exchange.internal.projects.CodebookTree.Difference;
import org.hashiya.ui.icons.CodeSwatch;
import org.hashiya.ui.parts.CellText;

/** Makes the lines of the tree of codes: the name with its colour, what becomes of it, and what is different in the file. */
@NonNullByDefault({}) // the platform says nothing of null
final class CodeItems {

	private final CodebookTree codes;
	private final ResourceManager images;

	CodeItems(CodebookTree codes, ResourceManager images) {
		this.codes = codes;
		this.images = images;
	}

	void add(Tree tree, PlannedCode code) {
		fill(new TreeItem(tree, SWT.NONE), code);
	}

	private void fill(TreeItem item, PlannedCode planned) {
		Code code = planned.after();
		item.setData(planned);
		item.setText(CellText.row(List.of(Isolates.wrap(code.name()), becomes(planned), differences(planned))));
		item.setImage(0, images.create(new CodeSwatch(ThemeColours.of(item.getParent()).tints().full(code.colour()), !code.codable())));
		item.setChecked(codes.isChosen(planned));
		codes.below(planned).forEach(below -> fill(new TreeItem(item, SWT.NONE), below));
		item.setExpanded(true);
	}

	private static String becomes(PlannedCode planned) {
		return switch (planned.finding()) {
		case CODE -> Messages.codeNew;
		case CHANGED -> CodebookTree.differences(planned).contains(Difference.NAME) ? Messages.codeRenamed : Messages.codeChanged;
		case MATCHED -> Messages.codeByPath;
		case SAME -> Messages.codeSame;
		default -> Messages.codeStays;
		};
	}

	private static String differences(PlannedCode planned) {
		boolean same = planned.finding() == ImportFinding.SAME || planned.finding() == ImportFinding.MATCHED;
		Stream<String> different = same ? Stream.empty() : CodebookTree.differences(planned).stream().map(difference -> word(difference, planned));
		return Stream.concat(doubt(planned), different).collect(Collectors.joining(Messages.listSeparator)); // what may not be overlooked first: a cell cuts what is long
	}

	/** Which of two contradicting columns counts, in few words; the whole sentence stands below the tree. */
	private static Stream<String> doubt(PlannedCode planned) {
		return planned.doubt() == null ? Stream.empty() : Stream.of(planned.doubt() == ImportFinding.PATH_OTHERWISE ? Messages.codePathIgnored : Messages.codePathAlone);
	}

	private static String word(Difference difference, PlannedCode planned) {
		Code before = planned.before();
		return switch (difference) {
		case NAME -> NLS.bind(Messages.differentName, Isolates.wrap(before == null ? "" : before.name())); //$NON-NLS-1$
		case PLACE -> Messages.differentPlace;
		case COLOUR -> Messages.differentColour;
		case DEFINITION -> Messages.differentDefinition;
		case CODABLE -> Messages.differentCodable;
		};
	}
}

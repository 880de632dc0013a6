// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Lets proposals be shown in a styled text. */
@NonNullByDefault({}) // the platform says nothing of null
final class QueryText implements IControlContentAdapter {

	@Override
	public void setControlContents(Control control, String contents, int cursorPosition) {
		((StyledText) control).setText(contents);
		((StyledText) control).setSelection(cursorPosition);
	}

	@Override
	public void insertControlContents(Control control, String contents, int cursorPosition) {
		((StyledText) control).insert(contents);
	}

	@Override
	public String getControlContents(Control control) {
		return ((StyledText) control).getText();
	}

	@Override
	public int getCursorPosition(Control control) {
		return ((StyledText) control).getCaretOffset();
	}

	@Override
	public Rectangle getInsertionBounds(Control control) {
		StyledText text = (StyledText) control;
		Point at = text.getLocationAtOffset(text.getCaretOffset());
		return new Rectangle(at.x, at.y, 1, text.getLineHeight());
	}

	@Override
	public void setCursorPosition(Control control, int index) {
		((StyledText) control).setSelection(index);
	}
}

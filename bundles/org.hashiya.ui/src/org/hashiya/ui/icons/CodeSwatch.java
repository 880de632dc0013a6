// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.icons;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.hashiya.model.Colour;

/** A small rounded square in a code's colour; equal for equal colours, so that a resource manager makes one image for each. */
public final class CodeSwatch extends ImageDescriptor {

	private static final int SIZE = 16;
	private static final int SIDE = 10;
	private static final double RADIUS = 2.5;
	private static final int SAMPLES = 4;

	private final Colour colour;
	private final boolean hollow;

	/** @param colour as {@link org.hashiya.ui.colour.Tints#full(Colour)} gives it for the theme */
	public CodeSwatch(Colour colour) {
		this(colour, false);
	}

	/** @param hollow only an outline, for a category that cannot be applied */
	public CodeSwatch(Colour colour, boolean hollow) {
		this.colour = colour;
		this.hollow = hollow;
	}

	@Override
	public ImageData getImageData(int zoom) {
		double scale = zoom / 100.0;
		int size = (int) Math.round(SIZE * scale);
		ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[size * size];
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				data.setPixel(x, y, colour.rgb());
				data.setAlpha(x, y, (int) Math.round(255 * covered(x, y, scale)));
			}
		}
		return data;
	}

	/** How much of a pixel lies inside the shape, by sampling. */
	private double covered(int x, int y, double scale) {
		int inside = 0;
		for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
			double px = (x + (sample % SAMPLES + 0.5) / SAMPLES) / scale - SIZE / 2.0;
			double py = (y + (sample / SAMPLES + 0.5) / SAMPLES) / scale - SIZE / 2.0;
			if (distance(px, py, SIDE / 2.0, RADIUS) <= 0 && !(hollow && distance(px, py, SIDE / 2.0 - 1.5, RADIUS - 1) <= 0)) {
				inside++;
			}
		}
		return inside / (double) (SAMPLES * SAMPLES);
	}

	/** Signed distance of a point from a square with rounded corners around the origin. */
	private static double distance(double x, double y, double half, double radius) {
		double dx = Math.abs(x) - half + radius;
		double dy = Math.abs(y) - half + radius;
		return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CodeSwatch that && colour.equals(that.colour) && hollow == that.hollow;
	}

	@Override
	public int hashCode() {
		return colour.hashCode() * 2 + (hollow ? 1 : 0);
	}
}

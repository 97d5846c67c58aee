// Draws the charts and keeps the page's language; without it the page still reads, from its tables.
(function () {
  'use strict';
  var root = document.documentElement;
  var data = JSON.parse(document.getElementById('chart-data').textContent);
  var whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
  var tonnes = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  var PRINT_WIDTH = 660;
  var drawn = [];

  function language() {
    return document.getElementById('choose-en').checked ? 'en' : 'zh';
  }

  function colour(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  function shown(value) {
    return whole.format(value === 0 ? 0 : value).replace('-', '−');
  }

  function shownAs(field, value) {
    return field === 'tonnes' ? tonnes.format(value === 0 ? 0 : value).replace('-', '−') : shown(value);
  }

  function base(left, width) {
    return {
      animation: false,
      aria: { enabled: true },
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink') },
      grid: { left: left, right: width < 420 ? 72 : 88, top: 8, bottom: 28 },
      tooltip: { trigger: 'item', renderMode: 'richText', confine: true, backgroundColor: colour('paper'), borderColor: colour('line'), textStyle: { color: colour('ink') } }
    };
  }

  function valueAxis() {
    return {
      type: 'value',
      max: 'dataMax',
      splitNumber: 3,
      axisLabel: { color: colour('soft'), hideOverlap: true, showMaxLabel: false, formatter: shown },
      splitLine: { lineStyle: { color: colour('line') } }
    };
  }

  function nameAxis(names, width, inverse) {
    return {
      type: 'category',
      inverse: inverse,
      data: names,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('line') } },
      axisLabel: { color: colour('ink'), interval: 0, width: width, overflow: 'truncate' }
    };
  }

  var stepColours = { unreadable: 'soft', reject: 'rejected', refer: 'review', total: 'bar' };

  function waterfall(field, width) {
    var lang = language();
    var steps = data.waterfall.filter(function (step) { return field === 'orders' || step.kind !== 'unreadable'; });
    var space = width < 480 ? 84 : Math.round(Math.min(230, width * 0.36));
    var option = base(space + 8, width);
    option.xAxis = valueAxis();
    option.yAxis = nameAxis(steps.map(function (step) { return !step.id ? step[lang] : width < 480 ? step.id : step.id + ' ' + step[lang]; }), space, true);
    option.series = [
      { type: 'bar', stack: 'steps', silent: true, itemStyle: { color: 'transparent' }, tooltip: { show: false },
        data: steps.map(function (step) { return step.kind === 'total' ? 0 : Math.min(step[field + 'Left'], step[field + 'Left'] + step[field]); }) },
      { type: 'bar', stack: 'steps', barMaxWidth: 18, barCategoryGap: '30%', barMinHeight: 2, name: data.words[field][lang],
        label: { show: true, position: 'right', color: colour('ink'), formatter: function (bar) {
          var step = steps[bar.dataIndex];
          return shownAs(field, step.kind === 'total' ? step[field] : -step[field]);
        } },
        data: steps.map(function (step, index) {
          var last = index === steps.length - 1;
          return { value: Math.abs(step[field]), itemStyle: { color: colour(last ? 'accent' : stepColours[step.kind]) } };
        }) }
    ];
    option.tooltip.formatter = function (bar) {
      var step = steps[bar.dataIndex];
      return (step.id ? step.id + ' ' : '') + step[lang] + '\n' + shownAs(field, step[field]) + ' ' + data.words[field][lang];
    };
    return option;
  }

  function brands(width) {
    var lang = language();
    var space = Math.round(Math.min(130, width * 0.3));
    var option = base(space + 8, width);
    option.xAxis = valueAxis();
    option.yAxis = nameAxis(data.brands.map(function (slice) { return slice[lang]; }), space, true);
    option.series = [{ type: 'bar', barMaxWidth: 18, name: data.words.tonnes[lang], itemStyle: { color: colour('accent') },
      label: { show: true, position: 'right', color: colour('ink'), formatter: function (bar) { return shownAs('tonnes', bar.value); } },
      data: data.brands.map(function (slice) { return slice.tonnes; }) }];
    return option;
  }

  function months(width) {
    var lang = language();
    var option = base(56, width);
    var slices = data.months.filter(function (slice) { return slice.eligible > 0; });
    option.grid.right = 8;
    option.grid.top = 24;
    option.grid.bottom = 56;
    option.xAxis = nameAxis(slices.map(function (slice) { return slice[lang]; }), 70, false);
    option.xAxis.axisLabel.rotate = 45;
    option.yAxis = valueAxis();
    option.series = [{ type: 'bar', barMaxWidth: 32, name: data.words.tonnes[lang], itemStyle: { color: colour('accent') },
      label: { show: width > 480, position: 'top', color: colour('ink'), fontSize: 11, formatter: function (bar) { return shown(Math.round(bar.value)); } },
      data: slices.map(function (slice) { return slice.tonnes; }) }];
    return option;
  }

  function tornado(width) {
    var lang = language();
    var space = width < 480 ? 84 : Math.round(Math.min(210, width * 0.34));
    var option = base(space + 8, width);
    option.xAxis = valueAxis();
    option.xAxis.max = null;
    option.yAxis = nameAxis(data.tornado.map(function (bar) { return bar[lang]; }), space, true);
    option.yAxis.axisLine.onZero = true;
    option.yAxis.position = 'left';
    option.yAxis.axisLabel.margin = 8;
    option.yAxis.offset = 0;
    option.yAxis.axisLine.show = false;
    option.series = ['less', 'more'].map(function (side) {
      return { type: 'bar', stack: 'tornado', barMaxWidth: 18, name: data.words.tonnes[lang],
        itemStyle: { color: colour(side === 'less' ? 'rejected' : 'accent') },
        label: { show: true, position: side === 'less' ? 'left' : 'right', color: colour('ink'), formatter: function (bar) { return bar.value === 0 ? '' : (bar.value > 0 ? '+' : '') + shownAs('tonnes', bar.value); } },
        data: data.tornado.map(function (bar) { return bar[side]; }) };
    });
    option.grid.left = space + (width < 480 ? 56 : 80);
    return option;
  }

  function option(name, width) {
    switch (name) {
      case 'waterfall-orders': return waterfall('orders', width);
      case 'waterfall-tonnes': return waterfall('tonnes', width);
      case 'brands': return brands(width);
      case 'tornado': return tornado(width);
      default: return months(width);
    }
  }

  function rows(name) {
    return name.indexOf('waterfall') === 0 ? data.waterfall.length : name === 'brands' ? data.brands.length : name === 'tornado' ? data.tornado.length : 12;
  }

  function draw(width) {
    drawn.forEach(function (chart) { chart.dispose(); });
    drawn = [];
    Array.prototype.forEach.call(document.querySelectorAll('.chart'), function (place) {
      var name = place.getAttribute('data-chart');
      place.style.height = Math.max(220, rows(name) * (width ? 16 : 28) + 44) + 'px';
      var wide = width || place.clientWidth;
      var chart = echarts.init(place, null, { renderer: 'svg', width: wide, height: place.clientHeight });
      chart.setOption(option(name, wide));
      drawn.push(chart);
    });
  }

  function redraw() {
    root.lang = language() === 'en' ? 'en' : 'zh-CN';
    draw();
  }

  var opened = [];
  function beforePrint() {
    root.setAttribute('data-print', '');
    opened = Array.prototype.filter.call(document.querySelectorAll('details'), function (details) { return !details.open; });
    opened.forEach(function (details) { details.open = true; });
    draw(PRINT_WIDTH);
  }

  function afterPrint() {
    root.removeAttribute('data-print');
    opened.forEach(function (details) { details.open = false; });
    draw();
  }

  root.classList.add('scripted');
  redraw();
  Array.prototype.forEach.call(document.querySelectorAll('.choice'), function (choice) { choice.addEventListener('change', redraw); });
  window.addEventListener('beforeprint', beforePrint);
  window.addEventListener('afterprint', afterPrint);
  var waiting;
  window.addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () { if (!root.hasAttribute('data-print')) { draw(); } }, 150);
  });
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  if (dark.addEventListener) { dark.addEventListener('change', redraw); }
})();
